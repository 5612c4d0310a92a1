package org.folkmoot.desktop.copies;

import org.folkmoot.desktop.work.Progress;
import org.folkmoot.words.Wording;

/** Says in words how far reading, judging and writing a copy has come. */
public final class Steps {
    private Steps() {}

    /** Returns what the rooms below report to; it asks them to stop as soon as somebody cancels. */
    public static org.folkmoot.desk.Progress of(Wording words, Progress progress) {
        return (done, of) -> {
            String what =
                    of > 0 ? words.text("copies.working.steps", done, of) : words.text("copies.working.read", done);
            progress.says(what, done, of);
            return !progress.cancelled();
        };
    }
}
