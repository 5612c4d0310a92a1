package org.folkmoot.assembly;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Id;

/** The way that the legs of one payment take. */
final class Routes {
    private Routes() {}

    /**
     * Tells whether every leg lies on a way from the payer to the payee, given that whoever stands between receives as
     * much as they give: that is so exactly when the legs never lead back to anybody. Legs in a circle would swap the
     * circles of people who have nothing to do with the payment.
     */
    static boolean lead(List<Leg> legs) {
        Map<Id, Set<Id>> onward = new HashMap<>();
        Map<Id, Integer> coming = new HashMap<>();
        for (Leg leg : legs) {
            coming.putIfAbsent(leg.from(), 0);
            if (onward.computeIfAbsent(leg.from(), id -> new HashSet<>()).add(leg.to())) {
                coming.merge(leg.to(), 1, Integer::sum);
            }
        }
        Deque<Id> ready = new ArrayDeque<>();
        coming.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        int passed = 0;
        while (!ready.isEmpty()) {
            Id id = ready.remove();
            passed++;
            for (Id next : onward.getOrDefault(id, Set.of())) {
                if (coming.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return passed == coming.size();
    }
}
