/** What the one search box asks: something that finds people, decisions, entries, rules, actions and help. */
@NullMarked
package org.folkmoot.desktop.find;

import org.jspecify.annotations.NullMarked;
