package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

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
        Said said = new Said(
                minted.holder(), minted.slip(), minted.assent(), minted.valueDay(), minted.signers(), minted.second());
        return exchanged(state, holder.orElseThrow(), minted.brought(), true, said, circumstance);
    }

    static Verdict redeemed(Assembly state, CommonCirclesRedeemed redeemed, Circumstance circumstance) {
        Optional<Person> holder = state.people().find(redeemed.holder());
        if (holder.isEmpty()) {
            return Verdict.refused("unknown-person");
        }
        Said said = new Said(
                redeemed.holder(),
                redeemed.slip(),
                redeemed.assent(),
                redeemed.valueDay(),
                redeemed.signers(),
                redeemed.second());
        return exchanged(state, holder.get(), redeemed.chosen(), false, said, circumstance);
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

    /** How somebody said it. */
    private record Said(
            Id holder,
            String slip,
            Assent assent,
            Day valueDay,
            @Nullable People signers,
            @Nullable Id second) {}

    private static Verdict exchanged(
            Assembly state, Person holder, List<Portion> portions, boolean in, Said said, Circumstance circumstance) {
        Verdict form = form(portions);
        if (form instanceof Verdict.Refused) {
            return form;
        }
        Id treasury = state.commonCircles();
        Verdict paper = SlipJudge.paper(
                state,
                holder,
                new SlipJudge.Said(
                        said.holder(), treasury, said.slip(), said.assent(), said.valueDay(), said.signers()),
                circumstance,
                false);
        if (paper instanceof Verdict.Refused) {
            return paper;
        }
        Verdict second = PaymentJudge.second(state, said.second(), List.of(said.holder()), circumstance);
        if (second instanceof Verdict.Refused) {
            return second;
        }
        Payment payment = new Payment(
                circumstance.created(),
                state.payments().size() + 1,
                in ? said.holder() : treasury,
                in ? treasury : said.holder(),
                legs(said.holder(), treasury, portions, in),
                said.slip(),
                said.assent(),
                said.valueDay(),
                PaymentJudge.booked(state, said.valueDay(), circumstance),
                said.signers(),
                said.second(),
                circumstance.at(),
                null,
                null);
        return PaymentJudge.move(state, payment.legs(), circumstance, payment, "common-too-small");
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
    private static List<Leg> legs(Id holder, Id treasury, List<Portion> portions, boolean in) {
        List<Leg> legs = new ArrayList<>();
        Circles sum = Circles.ZERO;
        for (Portion portion : portions) {
            legs.add(
                    in
                            ? new Leg(holder, treasury, portion.issuer(), portion.amount())
                            : new Leg(treasury, holder, portion.issuer(), portion.amount()));
            sum = sum.plus(portion.amount());
        }
        legs.add(in ? new Leg(treasury, holder, treasury, sum) : new Leg(holder, treasury, treasury, sum));
        return legs;
    }
}
