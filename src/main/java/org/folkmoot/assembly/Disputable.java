package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Who can dispute a payment, and how long. */
public final class Disputable {
    private Disputable() {}

    /** Returns everybody through whose hands a payment went; for an organisation those who pay for it, or did so last. */
    public static List<Id> byWhom(Assembly state, Payment payment) {
        return payment.legs().stream()
                .flatMap(leg -> List.of(leg.from(), leg.to()).stream())
                .distinct()
                .flatMap(holder -> state.people().find(holder).stream())
                .flatMap(person -> speakers(person).stream())
                .distinct()
                .toList();
    }

    private static List<Id> speakers(Person person) {
        Mandate mandate = person.mandate();
        return mandate == null ? List.of(person.id()) : mandate.payers();
    }

    /**
     * Tells whether a payment can be disputed on a day: until its month is closed, and in any case for as many days after
     * it was recorded as a month stays open. So nobody books in the last minute what others then cannot dispute.
     */
    public static boolean isOn(Assembly state, Payment payment, Day day) {
        return payment.reversedBy() == null
                && (!state.closings().isClosed(payment.booked()) || day.isBefore(until(state, payment, day)));
    }

    /** Returns the first day on which a payment of a closed month cannot be disputed any more, by the rule of a day. */
    static Day until(Assembly state, Payment payment, Day day) {
        return Day.of(payment.at()).plus(state.rules().number(Rules.BOOKS_DISPUTE_DAYS, day.start()));
    }
}
