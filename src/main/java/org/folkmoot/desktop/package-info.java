/** What people see: one package a screen. */
@NullMarked
package org.folkmoot.desktop;

import org.jspecify.annotations.NullMarked;
