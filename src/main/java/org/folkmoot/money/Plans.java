package org.folkmoot.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The holdings that a draft has looked at: for a payment a few, for everybody's income thousands. */
final class Plans {
    /** Up to so many are found sooner by looking at each than by computing where they lie. */
    private static final int FEW = 8;

    private final List<Plan> few = new ArrayList<>(FEW);
    private final Map<Key, Plan> many = new HashMap<>();

    @Nullable
    Plan find(Id holder, Id issuer) {
        if (!many.isEmpty()) {
            return many.get(new Key(holder, issuer));
        }
        for (Plan plan : few) {
            if (plan.isOf(holder, issuer)) {
                return plan;
            }
        }
        return null;
    }

    Plan add(Plan plan) {
        if (many.isEmpty() && few.size() < FEW) {
            few.add(plan);
            return plan;
        }
        few.forEach(this::hash);
        few.clear();
        hash(plan);
        return plan;
    }

    private void hash(Plan plan) {
        many.put(new Key(plan.holder, plan.issuer), plan);
    }
}
