/**
 * Who belongs to the assembly: members, people who wait to join, former members and organisations.
 *
 * <p>Facts carry from when they hold; whether somebody is a member is a question about a moment, never a stored status.
 * Names are no part of this room: they are personal and can be removed from the record.
 */
@NullMarked
package org.folkmoot.people;

import org.jspecify.annotations.NullMarked;
