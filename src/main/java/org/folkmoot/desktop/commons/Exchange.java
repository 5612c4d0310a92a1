package org.folkmoot.desktop.commons;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.desktop.money.ValueDay;
import org.folkmoot.desktop.saying.Said;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of bringing circles in, or of taking them out.
 *
 * @param in whether they are brought in
 * @param who who does it, or null while nobody is named
 * @param has how many common circles they hold
 * @param portions whose circles and how much, as far as they can be read
 * @param portionsWrong what is wrong with one of them, or null
 * @param said how they said it
 * @param saidMissing what is missing of that in words; empty when nothing is
 * @param slipUsed whether the record knows a slip of that number
 * @param day the day on the slip, or null
 * @param founded the day of the founding
 * @param today the day on which it is entered
 * @param witnessMissing what is missing of signers and second person, or null
 */
record Exchange(
        boolean in,
        @Nullable Id who,
        Circles has,
        List<Portion> portions,
        @Nullable Sentence portionsWrong,
        Said said,
        String saidMissing,
        boolean slipUsed,
        @Nullable Day day,
        Day founded,
        Day today,
        @Nullable Sentence witnessMissing) {
    /** Keeps its own copy. */
    Exchange {
        portions = List.copyOf(portions);
    }

    /** Returns how much it comes to; at most what there can be. */
    Circles sum() {
        BigInteger sum =
                portions.stream().map(portion -> portion.amount().atto()).reduce(BigInteger.ZERO, BigInteger::add);
        return new Circles(sum.min(Circles.LARGEST_ATTO));
    }

    /** Returns what is missing or wrong, in the order of the page; null when it can be recorded. */
    @Nullable
    Sentence missing() {
        if (who == null) {
            return Sentence.of(in ? "commons.missing.who-in" : "commons.missing.who-out");
        }
        if (!in && has.isZero()) {
            return Sentence.of("commons.missing.none", who);
        }
        if (portionsWrong != null) {
            return portionsWrong;
        }
        if (portions.isEmpty()) {
            return Sentence.of(in ? "commons.missing.in" : "commons.missing.out");
        }
        if (!in && sum().compareTo(has) > 0) {
            return Sentence.of("commons.missing.much", who, has, sum());
        }
        if (slipUsed) {
            return Sentence.of("refusal.slip-used", said.slip());
        }
        if (!saidMissing.isEmpty()) {
            return Sentence.of("commons.missing.said", saidMissing);
        }
        Sentence wrongDay = ValueDay.wrong(day, founded, today);
        return wrongDay == null ? witnessMissing : wrongDay;
    }

    /**
     * Returns the act that records it; throws {@link IllegalStateException} while something is missing.
     *
     * @param signers who signed for an organisation, or null
     * @param second the second person, or null
     */
    Act act(@Nullable People signers, @Nullable Id second) {
        Id holder = who;
        Day named = day;
        if (missing() != null || holder == null || named == null) {
            throw new IllegalStateException("not complete");
        }
        return in
                ? new CommonCirclesMinted(holder, portions, said.slip(), said.assent(), named, signers, second)
                : new CommonCirclesRedeemed(holder, portions, said.slip(), said.assent(), named, signers, second);
    }
}
