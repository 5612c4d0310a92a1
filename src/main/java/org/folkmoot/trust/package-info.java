/**
 * Who accepts whose circles, and from when until when.
 *
 * <p>Decisions: trust is kept as facts with a half-open interval, never as "the links of today", so that every question
 * names its moment and replay never depends on the clock. Giving trust that is already there makes a new fact and ends
 * the old one at that moment: what was promised before stays readable. Everybody accepts their own circles without a
 * fact. Whether a person may give trust (how many, how often, to whom) is a rule and is judged elsewhere.
 */
@NullMarked
package org.folkmoot.trust;

import org.jspecify.annotations.NullMarked;
