@org.jspecify.annotations.NullMarked
package org.folkmoot.desktop.people;
