package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brings circles of members in and gets common circles for them, one for one: {@code groupMint} of Hub.sol in
 * Circles v2. What they brought lies in the treasury from then on.
 *
 * @param holder who
 * @param brought how much of whose circles, 1 to 499 issuers, each once
 * @param slip the number of the paper slip, or empty when they said it in person
 * @param assent how they agreed
 * @param valueDay the day that the slip names
 * @param signers who signed for an organisation; null for a person
 * @param second a second person who looked at it, where a rule asks for one; otherwise null
 */
public record CommonCirclesMinted(
        Id holder,
        List<Portion> brought,
        String slip,
        Assent assent,
        Day valueDay,
        @Nullable People signers,
        @Nullable Id second)
        implements Act {
    /** Keeps its own copy. */
    public CommonCirclesMinted {
        brought = List.copyOf(brought);
    }
}
