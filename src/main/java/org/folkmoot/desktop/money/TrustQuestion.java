package org.folkmoot.desktop.money;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * A question: whether somebody would accept circles, so that another can pay them.
 *
 * @param asked who is asked
 * @param payer who would like to pay them
 * @param circles whose circles they are asked to accept, at least one
 */
public record TrustQuestion(Id asked, Id payer, List<Id> circles) {
    /** Keeps its own copy. */
    public TrustQuestion {
        circles = List.copyOf(circles);
    }
}
