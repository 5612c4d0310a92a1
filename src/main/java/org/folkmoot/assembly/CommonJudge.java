package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * Judges how common circles come into being and go: one for one, for circles of members that lie in their treasury.
 *
 * <p>As {@code groupMint} of Hub.sol in Circles v2, where the group takes the circles of those whom it accepts, and as its
 * StandardTreasury gives them back. Bringing in and taking out are payments to the treasury that give as much back, so
 * the books have them as any other payment, and they are reversed, disputed and closed like one.
 */
final class CommonJudge {
    /** One leg of a payment is that of the common circles. */
    static final int MOST_ISSUERS = PaymentJudge.MOST_LEGS - 1;

    private CommonJudge() {}

    static Verdict minted(Assembly state, CommonCirclesMinted minted, Circumstance circumstance) {
        if (!state.issuesCommonCircles(circumstance.at())) {
            return Verdict.refusedBy(Rules.COMMON_FUND_CIRCLES, "common-off");
        }
        Optional<Person> holder = state.people().find(minted.holder());
        Standing standing = holder.map(one -> one.standing(circumstance.at())).orElse(Standing.FORMER);
        if (standing != Standing.MEMBER && standing != Standing.ORGANISATION) {
            return Verdict.refused("common-holder");
        }
        for (Portion portion : minted.brought()) {
            if (!state.accepts(state.commonFund(), portion.issuer(), circumstance.at())
                    || state.isCommonCircles(portion.issuer())) {
                return Verdict.refused("common-not-accepted", portion.issuer());
            }
        }
        Verdict form = form(minted.brought());
        if (form instanceof Verdict.Refused) {
            return form;
        }
        Id treasury = state.commonCircles();
        PaymentMade made = new PaymentMade(
                minted.holder(),
                treasury,
                legs(minted.holder(), treasury, minted.brought(), treasury),
                minted.slip(),
                minted.assent(),
                minted.valueDay(),
                minted.signers(),
                minted.second(),
                null);
        return exchanged(state, holder.orElseThrow(), made, circumstance);
    }

    static Verdict redeemed(Assembly state, CommonCirclesRedeemed redeemed, Circumstance circumstance) {
        Optional<Person> holder = state.people().find(redeemed.holder());
        if (holder.isEmpty()) {
            return Verdict.refused("unknown-person");
        }
        for (Portion portion : redeemed.chosen()) {
            // They would come into being and be gone at once, for nothing that anybody brought.
            if (state.isCommonCircles(portion.issuer())) {
                return Verdict.refused("common-not-taken-out");
            }
        }
        Verdict form = form(redeemed.chosen());
        if (form instanceof Verdict.Refused) {
            return form;
        }
        Id treasury = state.commonCircles();
        PaymentMade made = new PaymentMade(
                treasury,
                redeemed.holder(),
                legs(treasury, redeemed.holder(), redeemed.chosen(), treasury),
                redeemed.slip(),
                redeemed.assent(),
                redeemed.valueDay(),
                redeemed.signers(),
                redeemed.second(),
                null);
        return exchanged(state, holder.get(), made, circumstance);
    }

    static Verdict chosen(Assembly state, CommonCirclesChosen chosen, Circumstance circumstance) {
        Optional<Person> person = state.people().find(chosen.person());
        if (person.isEmpty()) {
            return Verdict.refused("unknown-person");
        }
        if (!PeopleJudge.speaksFor(person.get(), chosen.by(), circumstance)) {
            return Verdict.refused("common-own", chosen.person());
        }
        if (Slip.isWrong(chosen.assent(), chosen.slip())) {
            return Verdict.refused("common-slip");
        }
        if (chosen.takes() && !state.hasCommonCircles(circumstance.at())) {
            return Verdict.refusedBy(Rules.COMMON_FUND_CIRCLES, "common-off");
        }
        return person.get().takesCommon() == chosen.takes()
                ? Verdict.refused("common-same", chosen.person())
                : Verdict.accepted(new PersonSet(person.get().takingCommon(chosen.takes())));
    }

    /** A payment that gives as much back, once its portions are sound. */
    private static Verdict exchanged(Assembly state, Person holder, PaymentMade made, Circumstance circumstance) {
        Verdict paper = SlipJudge.paper(state, holder, SlipJudge.Said.by(made), circumstance, false);
        if (paper instanceof Verdict.Refused) {
            return paper;
        }
        Verdict second = PaymentJudge.second(state, made.second(), List.of(holder.id()), circumstance);
        return second instanceof Verdict.Refused
                ? second
                : PaymentJudge.move(
                        state,
                        made.legs(),
                        circumstance,
                        PaymentJudge.payment(state, made, circumstance),
                        "common-too-small");
    }

    private static Verdict form(List<Portion> portions) {
        Set<Id> issuers = new HashSet<>();
        BigInteger sum = BigInteger.ZERO;
        for (Portion portion : portions) {
            if (portion.amount().compareTo(Circles.ZERO) <= 0 || !issuers.add(portion.issuer())) {
                return Verdict.refused("common-portions", MOST_ISSUERS);
            }
            sum = sum.add(portion.amount().atto());
        }
        return portions.isEmpty() || portions.size() > MOST_ISSUERS || sum.compareTo(Circles.LARGEST_ATTO) > 0
                ? Verdict.refused("common-portions", MOST_ISSUERS)
                : Verdict.accepted();
    }

    /** What is given back for the portions comes last: by that an exchange is known. */
    private static List<Leg> legs(Id from, Id to, List<Portion> portions, Id treasury) {
        List<Leg> legs = new ArrayList<>();
        Circles sum = Circles.ZERO;
        for (Portion portion : portions) {
            legs.add(new Leg(from, to, portion.issuer(), portion.amount()));
            sum = sum.plus(portion.amount());
        }
        legs.add(new Leg(to, from, treasury, sum));
        return legs;
    }
}
