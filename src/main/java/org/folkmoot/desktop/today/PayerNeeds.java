package org.folkmoot.desktop.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;

/** Finds the organisations for which nobody may pay, or soon nobody will: only a meeting can name payers anew. */
final class PayerNeeds {
    private static final long SOON_DAYS = 14;

    private PayerNeeds() {}

    /** Returns what they need, in one card. */
    static Optional<Need> of(Assembly state, long now) {
        List<Sentence> details = new ArrayList<>();
        for (Person person : state.people().everybody()) {
            Mandate mandate = person.mandate();
            if (mandate != null && person.standing(now) == Standing.ORGANISATION) {
                detail(state, person, mandate, now).ifPresent(details::add);
            }
        }
        return details.isEmpty()
                ? Optional.empty()
                : Optional.of(new Need(Need.Kind.PAYERS_TERM, Sentence.of("today.payers", details.size()), details));
    }

    private static Optional<Sentence> detail(Assembly state, Person organisation, Mandate mandate, long now) {
        Day today = Day.of(now);
        if (!mandate.holdsOn(today)) {
            return Optional.of(Sentence.of("today.payers.over", organisation.id(), mandate.until()));
        }
        if (mandate.signersOn(today, id -> state.people().isMember(id, now)).isEmpty()) {
            return Optional.of(Sentence.of("today.payers.left", organisation.id(), mandate.signersNeeded()));
        }
        return mandate.holdsOn(today.plus(SOON_DAYS))
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "today.payers.soon",
                        organisation.id(),
                        mandate.among(id -> state.people().isMember(id, now)).payers(),
                        mandate.until()));
    }
}
