package org.folkmoot.desktop.deciding;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps the desk before and after a proposal to renew it.
 *
 * @param before who keeps it as it stands
 * @param beforeUntil the day on which their term ends
 * @param after who would keep it
 * @param days how long their term would be
 * @param from the day on which it begins, or null while that is not decided
 */
public record DeskSides(
        List<Id> before,
        Day beforeUntil,
        List<Id> after,
        int days,
        @Nullable Day from) {
    /** Returns both sides as the record says at a moment; of a decided one as they were then. */
    public static DeskSides of(Assembly state, Proposal proposal, DeskRenewal renewal, long now) {
        Day from = RuleSides.countsFrom(state, proposal);
        DeskKept before = state.desk(RuleSides.dayBefore(state, proposal, now).start());
        if (before == null) {
            throw new IllegalStateException("no desk was founded");
        }
        return new DeskSides(before.keepers(), before.until(), renewal.keepers().ids(), renewal.days(), from);
    }
}
