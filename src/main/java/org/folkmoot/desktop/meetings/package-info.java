/**
 * Running a meeting: agenda, who is here, quorum, votes, closing; calling and opening one; and the meetings of before.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>One next step.</b> {@link org.folkmoot.desktop.meetings.NextStep} says from the state what comes next; the
 *       screen shows it as one big button that Ctrl+Enter presses. So a facilitator who knows nothing of the program is
 *       never lost, and a test can read the course of a meeting without a window.
 *   <li><b>"Just now" is made from the meeting's state</b> and not from the list of entries: the state already holds who
 *       came and went, what was taken up and counted, with times; what a correction needs is then at hand.
 *   <li><b>Typed hands survive everything</b> but their own recording: whoever arrives during a count must not empty the
 *       fields.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.meetings;

import org.jspecify.annotations.NullMarked;
