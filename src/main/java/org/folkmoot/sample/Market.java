package org.folkmoot.sample;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Who pays whom in the story: bread, repairs, lessons. */
final class Market {
    private static final List<String> FOR = List.of(
            "bread", "eggs", "a bicycle repaired", "guitar lesson", "firewood", "honey", "child care", "pledge");

    private final Chronicle story;
    private int slip = 1;

    Market(Chronicle story) {
        this.story = story;
    }

    /** A market day: so many slips come to the desk. */
    void day(Day day, String recorder, int slips) {
        story.until(day, 15, 0);
        story.recorder(recorder);
        for (int i = 0; i < slips; i++) {
            story.minutes(2);
            Id payer = any(members());
            List<Id> payees = accepting(payer);
            if (!payees.isEmpty() && !story.name(payer).equals(Cast.INACTIVE)) {
                pay(payer, any(payees), 3 + story.chance().nextInt(38));
            }
        }
    }

    /** A payment to the wrong person, taken back by a second one. */
    void mistake(String payer, String second) {
        Id from = story.id(payer);
        Id payment = pay(from, accepting(from).getFirst(), 25);
        story.minutes(30);
        story.does(new PaymentReversed(payment, story.id(second)), Texts.of(Names.REASON, "wrong payee"));
    }

    /** Somebody pays with common circles, which have no name on them. */
    void common(String payer, String payee, int circles, String what) {
        Id treasury = story.desk().ask(Assembly::commonCircles);
        Leg leg = new Leg(story.id(payer), story.id(payee), treasury, Circles.whole(circles));
        slip(leg, what);
    }

    private Id pay(Id payer, Id payee, int circles) {
        Circles held =
                story.desk().ask(state -> state.ledger().balance(payer, payer, Day.of(story.now()), state.losses()));
        Circles wanted = new Circles(Circles.whole(circles).atto().add(halfCircle(circles)));
        Circles amount = wanted.min(held);
        return slip(new Leg(payer, payee, payer, amount), FOR.get(story.chance().nextInt(FOR.size())));
    }

    private Id slip(Leg leg, String what) {
        String number = String.valueOf(slip++);
        return story.does(
                new PaymentMade(leg.from(), leg.to(), List.of(leg), number, Assent.SIGNATURE, Day.of(story.now())),
                Texts.of(Names.REASON, what));
    }

    private static BigInteger halfCircle(int circles) {
        return circles % 3 == 0 ? BigInteger.TEN.pow(18).shiftRight(1) : BigInteger.ZERO;
    }

    private List<Id> accepting(Id payer) {
        long now = story.now();
        return story.desk().ask(state -> {
            List<Id> payees = new ArrayList<>(state.trust().acceptedBy(payer, now));
            payees.removeIf(id -> state.people().find(id).orElseThrow().standing(now) == Standing.FORMER);
            return payees;
        });
    }

    private List<Id> members() {
        return story.desk().ask(state -> state.people().who(Standing.MEMBER, story.now()).stream()
                .filter(person -> state.ledger()
                                .balance(person.id(), person.id(), Day.of(story.now()), state.losses())
                                .compareTo(Circles.whole(60))
                        > 0)
                .map(Person::id)
                .toList());
    }

    private <T> T any(List<T> some) {
        return some.get(story.chance().nextInt(some.size()));
    }
}
