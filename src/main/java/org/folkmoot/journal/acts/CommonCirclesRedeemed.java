package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gives common circles back and takes circles of their choice out of the treasury for them, one for one, as a
 * group's circles are redeemed from the StandardTreasury of Circles v2.
 *
 * @param holder who
 * @param chosen how much of whose circles, 1 to 499 issuers, each once
 * @param slip the number of the paper slip, or empty when they said it in person
 * @param assent how they agreed
 * @param valueDay the day that the slip names
 * @param signers who signed for an organisation; null for a person
 * @param second a second person who looked at it, where a rule asks for one; otherwise null
 */
public record CommonCirclesRedeemed(
        Id holder,
        List<Portion> chosen,
        String slip,
        Assent assent,
        Day valueDay,
        @Nullable People signers,
        @Nullable Id second)
        implements Act {
    /** Keeps its own copy. */
    public CommonCirclesRedeemed {
        chosen = List.copyOf(chosen);
    }
}
