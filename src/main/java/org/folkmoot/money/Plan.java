package org.folkmoot.money;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What a draft makes of one holding. */
final class Plan {
    final Id holder;
    final Id issuer;

    /** As the draft leaves it so far; null when there is none. */
    @Nullable
    Holding holding;

    Plan(Id holder, Id issuer, @Nullable Holding holding) {
        this.holder = holder;
        this.issuer = issuer;
        this.holding = holding;
    }

    boolean isOf(Id whose, Id of) {
        return holder.equals(whose) && issuer.equals(of);
    }
}
