package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.SlipSet;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.SlipsReturned;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Judges slips: what they say, and those that cannot be paid. */
final class SlipJudge {
    /** A hundredth of a circle in atto-circles: the unit in which the rule counts. */
    private static final BigInteger HUNDREDTH = BigInteger.TEN.pow(16);

    private SlipJudge() {}

    /**
     * What a slip says, whatever its amount and however it is paid.
     *
     * @param payer who pays
     * @param payee who is paid
     * @param number its number, or empty
     * @param assent how the payer agreed
     * @param valueDay the day that it names
     * @param signers who signed for an organisation, or null
     */
    record Said(
            Id payer,
            Id payee,
            String number,
            Assent assent,
            Day valueDay,
            @Nullable People signers) {
        static Said by(PaymentMade made) {
            return new Said(made.payer(), made.payee(), made.slip(), made.assent(), made.valueDay(), made.signers());
        }

        static Said by(UncoveredSlip slip) {
            return new Said(slip.payer(), slip.payee(), slip.slip(), slip.assent(), slip.valueDay(), slip.signers());
        }
    }

    static Verdict uncovered(Assembly state, SlipsUncovered uncovered, Circumstance circumstance) {
        List<UncoveredSlip> slips = uncovered.slips();
        if (slips.isEmpty() || slips.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        Set<String> numbers = new HashSet<>();
        List<Together.Wanted> wanted = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (UncoveredSlip slip : slips) {
            Verdict sound = sound(state, Said.by(slip), circumstance, false);
            if (sound instanceof Verdict.Refused) {
                return sound;
            }
            if (slip.amount().compareTo(Circles.ZERO) <= 0) {
                return Verdict.refused("legs");
            }
            if (!slip.slip().isEmpty() && !numbers.add(Slip.same(slip.slip()))) {
                return Verdict.refused("slip-used", slip.slip());
            }
            wanted.add(Together.Wanted.of(slip));
            effects.add(new SlipSet(new WaitingSlip(
                    new Id(circumstance.entry(), effects.size()), slip, circumstance.at(), null, null)));
        }
        // Nobody can put off a slip that could be paid.
        return Together.of(state, wanted, circumstance.at()).isEmpty()
                ? new Verdict.Accepted(effects)
                : Verdict.refused("slips-fit");
    }

    static Verdict returned(Assembly state, SlipsReturned returned, Circumstance circumstance) {
        List<Id> slips = returned.slips();
        if (slips.isEmpty() || slips.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        if (returned.second().equals(circumstance.by())
                || !state.people().isMember(returned.second(), circumstance.at())) {
            return Verdict.refused("second-person");
        }
        List<Effect> effects = new ArrayList<>();
        for (Id id : slips) {
            WaitingSlip slip = state.slips().get(id);
            if (slip == null || !slip.isWaiting()) {
                return Verdict.refused("slip-not-waiting");
            }
            effects.add(new SlipSet(slip.returned(circumstance.entry())));
        }
        return new HashSet<>(slips).size() < slips.size()
                ? Verdict.refused("slip-not-waiting")
                : new Verdict.Accepted(effects);
    }

    /**
     * Judges what a slip says.
     *
     * @param waits whether it is one that waits already, so that its number is its own
     */
    static Verdict sound(Assembly state, Said said, Circumstance circumstance, boolean waits) {
        if (said.payer().equals(said.payee())) {
            return Verdict.refused("pays-oneself", said.payer());
        }
        if (state.isCommonFund(said.payer())) {
            return Verdict.refused("fund-by-decision");
        }
        Optional<Person> payer = state.people().find(said.payer());
        if (payer.isEmpty() || !state.hasAccount(said.payee())) {
            return Verdict.refused("unknown-person");
        }
        return paper(state, payer.get(), said, circumstance, waits);
    }

    /** Judges the paper of somebody who hands over circles, or their word at the desk. */
    static Verdict paper(Assembly state, Person payer, Said said, Circumstance circumstance, boolean waits) {
        String number = said.number();
        if (Slip.isWrong(said.assent(), number)) {
            return Verdict.refused("slip-missing");
        }
        if (!waits && state.isSlipUsed(number)) {
            return Verdict.refused("slip-used", number);
        }
        // Somewhere it is tomorrow already.
        if (circumstance.day().plus(1).isBefore(said.valueDay())
                || said.valueDay().isBefore(Day.of(state.founding().at()).plus(-1))) {
            return Verdict.refused("value-day", said.valueDay());
        }
        return signed(state, payer, said.signers(), circumstance);
    }

    /** A person pays for themselves; for an organisation sign those whom it named, while their term lasts
     * and they are members. */
    private static Verdict signed(Assembly state, Person payer, @Nullable People signers, Circumstance circumstance) {
        Mandate mandate = payer.mandate();
        if (mandate == null) {
            return signers == null ? Verdict.accepted() : Verdict.refused("signs-for-a-person", payer.id());
        }
        if (payer.standing(circumstance.at()) != Standing.ORGANISATION || !mandate.holdsOn(circumstance.day())) {
            return Verdict.refused("mandate-over", payer.id(), mandate.until());
        }
        Mandate left = mandate.among(id -> state.people().isMember(id, circumstance.at()));
        if (left.isShort()) {
            return Verdict.refused("mandate-short", payer.id(), mandate.signersNeeded());
        }
        return signers != null && left.allows(signers.ids())
                ? Verdict.accepted()
                : Verdict.refused("mandate", payer.id(), left.payers(), mandate.signersNeeded());
    }

    /** What somebody pays with one value day stays below the ceiling, where the assembly has set one. */
    static Verdict ceiling(Assembly state, PaymentMade made, Circumstance circumstance) {
        String written = state.rules().value(Rules.PAYMENTS_DAILY_CEILING, circumstance.at());
        if (written.equals(RuleType.OFF)) {
            return Verdict.accepted();
        }
        BigInteger ceiling = new BigInteger(written).multiply(HUNDREDTH);
        BigInteger before = state.payments().paidOn(made.payer(), made.valueDay());
        BigInteger with = before.add(Payment.receivedAtto(made.legs(), made.payee()));
        return with.compareTo(ceiling) <= 0
                ? Verdict.accepted()
                : Verdict.refusedBy(
                        Rules.PAYMENTS_DAILY_CEILING,
                        "ceiling",
                        made.payer(),
                        new Circles(ceiling),
                        made.valueDay(),
                        new Circles(ceiling.subtract(before).max(BigInteger.ZERO)));
    }
}
