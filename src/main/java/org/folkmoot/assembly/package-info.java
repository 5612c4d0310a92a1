/**
 * What acts mean: the state that follows from the record, and the judging of acts against it.
 *
 * <p>{@code judge(state, act, circumstance)} answers with a refusal or with effects, and changes nothing. Recording,
 * replay, verification, foresight and rehearsal all go through it; there is no second place where an act is understood.
 * Effects are facts. The state applies them, and the store writes the same effects into its tables, so the two cannot
 * come to different results.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Values are replaced whole.</b> An effect carries the new {@code Meeting} or {@code Vote}, not a difference:
 *       they are small, and whoever listens needs no history to understand one.
 *   <li><b>A decision acts by a dated value, set when its count is confirmed.</b> The day lies after the contest days,
 *       so contesting takes back something that has not begun, and the past never changes.
 *   <li><b>No screen of the state says "as of now".</b> Facts carry moments; every question names one.
 * </ul>
 */
@NullMarked
package org.folkmoot.assembly;

import org.jspecify.annotations.NullMarked;
