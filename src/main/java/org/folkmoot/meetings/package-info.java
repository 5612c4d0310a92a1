/**
 * Meetings: their notice, agenda, who is here, and whether enough members are.
 *
 * <p>A meeting is an immutable value; each act gives the next one. A meeting has at most some hundreds of arrivals, so
 * copying its lists costs nothing that a person could notice, and screens can read it while the desk goes on.
 */
@NullMarked
package org.folkmoot.meetings;

import org.jspecify.annotations.NullMarked;
