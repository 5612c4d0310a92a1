package org.folkmoot.desktop.map;

import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Somebody on the map.
 *
 * @param id who
 * @param name what they are called
 * @param standing what they are to the assembly now
 * @param since since when they are that
 */
record Somebody(Id id, String name, Standing standing, Day since) {}
