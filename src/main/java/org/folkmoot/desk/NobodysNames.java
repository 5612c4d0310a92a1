package org.folkmoot.desk;

import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** How the accounts that are nobody's are called in a language. */
public final class NobodysNames {
    private NobodysNames() {}

    /** Returns the names of the common fund, and of the common circles with their treasury. */
    public static Map<Id, String> of(Assembly state, Wording words) {
        return Map.of(
                state.commonFund(),
                words.text("money.common-fund"),
                state.commonCircles(),
                words.text("money.common-circles"));
    }
}
