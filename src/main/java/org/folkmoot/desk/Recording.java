package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.journal.Entry;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What became of something that a person wanted to record. */
public sealed interface Recording {
    /**
     * It is recorded: forced to the disk before this value existed.
     *
     * @param entries the new entries, in order
     * @param warning something to tell beside it, such as that the tables are being rebuilt; null mostly
     */
    record Recorded(List<Entry> entries, @Nullable Sentence warning) implements Recording {
        /** Keeps its own copy. */
        public Recorded {
            entries = List.copyOf(entries);
        }

        /** Returns the last of the new entries. */
        public Entry last() {
            return entries.getLast();
        }
    }

    /**
     * It is not recorded, because it may not be.
     *
     * @param cause what is in the way
     * @param rule the rule of the assembly behind it, or null
     */
    record Refused(Sentence cause, @Nullable Rule rule) implements Recording {}

    /**
     * It is not recorded, because it could not be written; nothing changed.
     *
     * @param cause what went wrong
     */
    record NotWritten(Sentence cause) implements Recording {}

    /**
     * It is not known whether it was recorded; reopening will tell. Nothing more is recorded until then.
     *
     * @param cause what went wrong
     */
    record NotKnown(Sentence cause) implements Recording {}
}
