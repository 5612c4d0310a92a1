package org.folkmoot.desktop.money;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * A question: whether somebody would accept circles, so that another can pay them.
 *
 * @param asked who is asked
 * @param payer who would like to pay them
 * @param circles whose circles they are asked to accept, at least one
 * @param signers for an organisation, which signs no sheet of a trust round, who can sign for it; otherwise empty
 * @param together how many of them sign together
 */
public record TrustQuestion(Id asked, Id payer, List<Id> circles, List<Id> signers, int together) {
    /** Keeps its own copies. */
    public TrustQuestion {
        circles = List.copyOf(circles);
        signers = List.copyOf(signers);
    }

    /** Tells whether it can stand on a sheet of the next trust round. */
    public boolean hasSheet() {
        return signers.isEmpty();
    }
}
