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
 *   <li><b>The desk's terms are such values, too</b>, each with the day on which it begins and the one on which it ends;
 *       how long a term can be follows from a rule, and a change of that rule touches none that was given. The proposal
 *       says days and not an end, because nobody knows when it will have been voted on, confirmed and not contested.
 *   <li><b>No screen of the state says "as of now".</b> Facts carry moments; every question names one.
 *   <li><b>Nobody does to another what one person at the keyboard could do alone.</b> Leaving and taking a proposal back
 *       name a second person; trust said aloud needs a meeting in which its giver is present, any other a signed sheet.
 *   <li><b>A notice is for one meeting.</b> What it calls for is voted on from the time that it says and within a day, once
 *       an evening; of a meeting on paper its own day is what counts, and its members are those of that day.
 *   <li><b>A count that nobody confirmed lapses</b> when the next meeting ends, and never comes after a newer decision on
 *       the same rule. Who may confirm is who was in the room when it was counted, by the order of entries, not the clock.
 *   <li><b>Slips of one payer and one value day are one thing.</b> They all fit, or none is paid; so nobody at the desk
 *       chooses, and the order of typing changes nothing. Of slips that wait the judge makes sure that they could indeed not
 *       be paid directly; the hands of others are nobody's claim. Payers of a day stand apart: one who wrote too many slips
 *       holds up nobody else, except those whom only these slips would have paid.
 *   <li><b>The ceiling counts by the day on the slip</b>, not by the day of typing: a treasurer who types a month on one
 *       evening would otherwise be refused what each person was free to spend.
 *   <li><b>Whoever signed for an organisation is looked up on the day of recording.</b> Its payers are replaced whole when a
 *       meeting names others, so a slip signed before by somebody who no longer may has to be recorded before that.
 *   <li><b>A payment is booked on the day of its slip while that day is open, and otherwise on the first open day.</b> The
 *       day on which it is booked is a label for the books: circles always move on the day of recording, so no later entry
 *       changes what anybody held, lost or could pay on any day. Closing a month fixes its labels, and with them every line
 *       and total of its statements and reports. A reversal is booked where its payment is, while that is open: what was
 *       typed wrongly and put right before the closing cancels out in the month itself, but for what faded meanwhile. An entry of a copy that is brought in
 *       comes later in the record than the closing that it did not know, and is booked like any other.
 *   <li><b>A reversal moves back what is left.</b> Circles fade in whoever's hands they are, so whoever was paid by mistake
 *       and holds nothing else could never give back the whole. What the loss took meanwhile it would have taken from whoever
 *       paid as well. All of what is left moves, or nothing does.
 *   <li><b>A month is closed by two people and for good, the oldest first.</b> Not before the days for disputes are over.
 *       Open disputes and slips that wait do not hold it up, for else one person could stop the books for ever; but its
 *       entry says how many there are, the judge refuses another number, and a disputed payment stays marked until whoever
 *       disputes it calls it settled. Taking the payment back settles it, too: there is nothing left to dispute.
 *   <li><b>A line can be disputed until its month is closed, and as many days after it was recorded as a month stays
 *       open.</b> Otherwise something typed on the evening of the closing could never be disputed. Who can are all whose
 *       hands it went through; for an organisation those who pay for it, or did so last, also when their term is over.
 *   <li><b>Each hour is issued as the rule of its day said</b>, to everybody or to whoever collects it, also after that
 *       rule has changed; so no hour can be issued in both ways, and nobody loses one that was promised them. Stopping and
 *       leaving collect with the same entry what can still be collected: the person is there, and will not come again.
 *   <li><b>Whoever a decision admits is welcomed, founders are not.</b> Nobody invited them; they all begin on the day on
 *       which the money begins, and a grant to every one of them would make no one richer than another. What a newcomer
 *       and their inviter have of it is fixed when the vote on them opens, so that no later rule makes anybody pay for a
 *       welcome they did not offer. An inviter who has spent meanwhile what they were to give up gives what there is: the
 *       newcomer does not pay for it.
 *   <li><b>The common fund is an account and nobody's.</b> Its id is that of the founding entry, which creates nothing
 *       else; it accepts every member's circles by rule, and is no person: it has no vote, no trust and no income.
 *   <li><b>A grant is no state of its own.</b> What may be paid follows from the proposal, the status of its vote and the
 *       payments that name it; so contesting holds it, and reversing a payment gives its part back, without a second place
 *       in which that is kept. It is paid at any time once it counts, with a second person, by circles that the payee
 *       accepts or through people as any payment; the daily ceiling is about what people spend, not about what they decided
 *       together. Nothing passes through the fund, for what it holds is everybody's.
 *   <li><b>Common circles stand for circles that lie in their treasury, one for one</b>, as a group's do in Circles v2. Their
 *       issuer is the treasury itself, an account of its own with the second id of the founding entry: what lies there is
 *       not the common fund's, nobody pays with it, and nothing passes through it. Only circles of members are brought in,
 *       and only while the rule says so; what was brought in can be taken out at any time, by whoever gives common circles
 *       back, and it is they who choose whose.
 *   <li><b>Bringing in and taking out are payments that give as much back.</b> So slip, second person, booking, dispute,
 *       closing and reversal are those of any payment, and there is no second place where circles move; the daily ceiling
 *       and the weekly payments leave them out, because nobody has spent anything.
 *   <li><b>Whoever takes common circles says so themselves</b>, once and until they say otherwise. It is no trust in a person,
 *       so it has no end and no place on the map.
 *   <li><b>Common circles lose at the rate of all others, and that loss goes to nobody.</b> What lies in the treasury for them
 *       loses as well, and where a rule gives the loss to the common fund, it gets it there, once. Both are touched at other
 *       times, so they part by rounding; the page says so, and no rule lets anybody make it up.
 *   <li><b>Nobody names others behind their back.</b> While somebody can pay for an organisation, one of them is in the room
 *       when its payers are named anew; who has left signs for none; and whoever gets their money back is not the second
 *       person of the reversal.
 *   <li><b>Only the device that founded records, until a decision accepts another.</b> Entries of other devices are claims:
 *       read, marked, and without effect. They do not make a record damaged either, else any stranger could stop it.
 * </ul>
 */
@NullMarked
package org.folkmoot.assembly;

import org.jspecify.annotations.NullMarked;
