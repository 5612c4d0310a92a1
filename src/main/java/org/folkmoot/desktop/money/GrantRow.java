package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.ProposalStatus;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Money that was proposed to be granted from the common fund, and how far it is paid.
 *
 * @param proposal the proposal
 * @param number the number of the proposal, which its decision has, too
 * @param vote the newest vote on it, or null
 * @param to who is paid
 * @param name their name
 * @param purpose for what; may be empty
 * @param amount how much was proposed
 * @param paid how much was paid of it
 * @param standing the key of the words that say where it stands
 * @param open whether something can be paid of it now
 */
record GrantRow(
        Id proposal,
        int number,
        @Nullable Id vote,
        Id to,
        String name,
        String purpose,
        Circles amount,
        Circles paid,
        String standing,
        boolean open) {

    /** Returns all of them, the newest first. */
    static List<GrantRow> all(Assembly state, Names names, long now) {
        List<GrantRow> rows = new ArrayList<>();
        for (FundGrant grant : FundGrant.all(state)) {
            ProposalView view = ProposalView.of(state, names, grant.proposal(), now);
            rows.add(new GrantRow(
                    grant.proposal().id(),
                    grant.proposal().number(),
                    grant.vote() == null ? null : grant.vote().id(),
                    grant.to(),
                    names.shown(grant.to()),
                    view.text(),
                    grant.amount(),
                    grant.paid(),
                    standing(view.status(), grant),
                    grant.isOpen(now)));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private static String standing(ProposalStatus status, FundGrant grant) {
        if (status != ProposalStatus.IN_FORCE) {
            return status.key();
        }
        return grant.left().isZero()
                ? "money.fund.used-up"
                : grant.paid().isZero() ? "money.fund.open" : "money.fund.part";
    }

    /** Returns how much may still be paid. */
    Circles left() {
        return amount.minus(paid);
    }

    /** Returns the vote by which it can be paid; throws {@link NullPointerException} where there was none. */
    Id votedBy() {
        return Objects.requireNonNull(vote, "never voted on");
    }

    /** Returns why nothing can be paid of it now, or null when something can. */
    @Nullable
    Sentence whyNot() {
        if (open) {
            return null;
        }
        return left().isZero()
                ? Sentence.of("refusal.grant-used-up", number)
                : Sentence.of("money.fund.not-open", number);
    }
}
