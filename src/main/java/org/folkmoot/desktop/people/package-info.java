/**
 * People: who belongs, who waits to join, whose trust ends soon; one page a person.
 *
 * <p>Lists are computed from the state each time and named from the personal parts; nothing about anybody is kept here.
 * Bringing in files and the trust round are rooms of their own and are handed in as doors.
 */
@NullMarked
package org.folkmoot.desktop.people;

import org.jspecify.annotations.NullMarked;
