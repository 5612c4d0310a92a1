package org.folkmoot.desktop.sitting;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Desk;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Why something cannot be recorded just now: said beside what is disabled, before anybody tries. */
public final class WhyNot {
    private WhyNot() {}

    /** Returns why nothing can be recorded now, or null when it can. */
    public static @Nullable Sentence record(Desk desk, Assembly state) {
        Sentence looking = desk.lookingBecause();
        if (looking != null) {
            return looking;
        }
        var recorder = desk.recorder();
        return recorder == null || !state.people().isMember(recorder, desk.now())
                ? Sentence.of("refusal.recorder-not-member")
                : null;
    }

    /** Returns why nothing that needs an open meeting can be recorded now, or null when it can. */
    public static @Nullable Sentence recordInAMeeting(Desk desk, Assembly state) {
        Sentence atAll = record(desk, state);
        return atAll != null || state.openMeeting() != null ? atAll : Sentence.of("refusal.only-in-a-meeting");
    }
}
