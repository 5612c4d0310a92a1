package org.folkmoot.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.assembly.Routing;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What is everybody's in the story: a grant from the common fund, and common circles. */
final class Commons {
    /** Who is granted something. */
    static final String GRANTED = "Tool library";

    /** How many circles they are granted. */
    static final long GRANT = 900;

    private static final BigInteger A_CIRCLE = BigInteger.TEN.pow(18);
    private static final long FIRST_PART = 350;
    private static final String SECOND = "Rosa";
    private static final String SHOP = "Bakery";
    private static final String SHOPKEEPER = "Carla";
    private static final String NORTH = "Mira";
    private static final String SOUTH = "Emil";

    private final Chronicle story;
    private int slip = 1;

    Commons(Chronicle story) {
        this.story = story;
    }

    /** What happens once decisions about it count. */
    void turns(Market market, int month) {
        if (month == 11) {
            List.of(NORTH, Cast.NORTH_LINK, "Ilya", SOUTH, SECOND, SHOPKEEPER).forEach(member -> takes(member, member));
            takes(SHOP, SHOPKEEPER);
            bringsIn(NORTH, null, List.of(own(NORTH, 60)));
            bringsIn(SOUTH, null, List.of(own(SOUTH, 40)));
            bringsIn(SHOP, SHOPKEEPER, mostHeld(SHOP, 2));
        }
        if (month == 12) {
            firstPart();
            story.minutes(2);
            market.common(NORTH, SHOP, 18, "bread");
            takesOut(SOUTH, List.of(own(NORTH, 15)));
        }
    }

    private void takes(String who, String by) {
        story.minutes(1);
        story.does(new CommonCirclesChosen(story.id(who), true, story.id(by), Assent.SIGNATURE, number()));
    }

    private void bringsIn(String who, @Nullable String signer, List<Portion> brought) {
        story.minutes(2);
        story.does(new CommonCirclesMinted(
                story.id(who),
                brought,
                number(),
                Assent.SIGNATURE,
                Day.of(story.now()),
                signer == null ? null : People.of(story.id(signer)),
                null));
    }

    private void takesOut(String who, List<Portion> chosen) {
        story.minutes(2);
        story.does(new CommonCirclesRedeemed(
                story.id(who), chosen, number(), Assent.SIGNATURE, Day.of(story.now()), null, null));
    }

    private Portion own(String issuer, long circles) {
        return new Portion(story.id(issuer), Circles.whole(circles));
    }

    /** About half of the circles of those members of whom somebody holds most, in whole circles. */
    private List<Portion> mostHeld(String who, int issuers) {
        Id holder = story.id(who);
        Day today = Day.of(story.now());
        return story.desk().ask(state -> {
            List<Portion> held = new ArrayList<>();
            for (Id issuer : state.ledger().holdingsOf(holder).keySet()) {
                if (state.accepts(state.commonFund(), issuer, story.now()) && !state.isCommonCircles(issuer)) {
                    Circles all = state.ledger().balance(holder, issuer, today, state.losses());
                    held.add(new Portion(issuer, half(all)));
                }
            }
            held.sort(Comparator.comparing(Portion::amount).reversed().thenComparing(Portion::issuer));
            return List.copyOf(held.subList(0, Math.min(issuers, held.size())));
        });
    }

    private static Circles half(Circles all) {
        return Circles.whole(all.atto().shiftRight(1).divide(A_CIRCLE).longValueExact());
    }

    /** The fund pays the first part of the grant, by the way that the program offers. */
    private void firstPart() {
        Id payee = story.id(GRANTED);
        FundGrant grant = story.desk().ask(state -> FundGrant.all(state).getLast());
        List<Leg> legs = story.desk().ask(state -> Routing.withFund(state, story.now())
                .offer(state.commonFund(), payee, Circles.whole(FIRST_PART))
                .legs());
        story.minutes(4);
        story.does(
                new FundSpent(Objects.requireNonNull(grant.vote()).id(), payee, legs, story.id(SECOND)),
                Texts.of(Names.REASON, "timber"));
    }

    private String number() {
        return "C-" + slip++;
    }
}
