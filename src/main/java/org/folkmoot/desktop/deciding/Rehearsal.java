package org.folkmoot.desktop.deciding;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circumstance;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Asks the judge what would become of an act, without recording it: so that a button can say why it is not possible. */
public final class Rehearsal {
    /** The id of an entry that is never written. */
    private static final String NO_ENTRY = "0".repeat(64);

    private Rehearsal() {}

    /**
     * Returns why an act would be refused, or null when it would stand.
     *
     * @param now unix seconds
     * @param recorder who records now, or null when nobody has taken the desk
     */
    public static Verdict.@Nullable Refused refusal(Assembly state, Act act, long now, @Nullable Id recorder) {
        String device = state.exists() ? state.founding().device() : NO_ENTRY;
        Circumstance circumstance = new Circumstance(NO_ENTRY, device, Math.max(now, state.latest()), recorder, null);
        return Judge.judge(state, act, circumstance) instanceof Verdict.Refused refused ? refused : null;
    }
}
