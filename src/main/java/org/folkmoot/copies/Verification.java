package org.folkmoot.copies;

import java.util.List;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What came of verifying a copy or an assembly's folder. */
public sealed interface Verification {
    /** What a record turns out to be. */
    enum Result {
        /** Unaltered since it was recorded, and one line of entries. That does not make it true: only people can say that. */
        INTACT,
        /** Unaltered, and two copies of it went their own way. */
        TWO_HEADS,
        /** Something in it was changed, lost or added, or does not count. */
        NOT_INTACT
    }

    /** What was verified. */
    enum Source {
        /** One file to be given away. */
        COPY,
        /** An assembly's folder. */
        FOLDER
    }

    /**
     * It is a record, and all of it was verified.
     *
     * @param result what it turns out to be
     * @param source a copy or a folder
     * @param file its name without the folder it lies in
     * @param assembly the assembly, 64 hex digits
     * @param name the assembly's name, or null when nothing that says it can be read
     * @param counts how much was verified
     * @param lastMeeting the meeting that closed last, or null
     * @param closingWords the words of that meeting's end, or with several heads of those; null when there is neither
     * @param heads the ids of the entries that no other one follows, ascending
     * @param findings what is wrong, causes before consequences, by file and line; at most a thousand
     * @param findingCount how much is wrong in all
     * @param causes how many of the first findings are what lines show by themselves; the others are found when the
     *     lines are put together, and mostly follow from the first
     * @param notices what is no damage and yet worth a word
     * @param sealed who sealed the copy; null for a folder, and where there is no seal of the device that it names
     * @param desk who keeps the desk at the newest moment of the record, or null when that was never founded
     */
    record Checked(
            Result result,
            Source source,
            String file,
            String assembly,
            @Nullable String name,
            Counts counts,
            @Nullable LastMeeting lastMeeting,
            @Nullable ClosingWords closingWords,
            List<String> heads,
            List<Finding> findings,
            long findingCount,
            int causes,
            List<Sentence> notices,
            @Nullable Sealed sealed,
            @Nullable Desk desk)
            implements Verification {
        /** Keeps its own copies. */
        public Checked {
            heads = List.copyOf(heads);
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
        }

        /** Tells whether all of it was read; of what is damaged only a part was, which says nothing about the rest. */
        public boolean isWhole() {
            return result != Result.NOT_INTACT;
        }

        /** Tells whether anything can be said about names and texts that are missing. */
        public boolean knowsWhatIsMissing() {
            return isWhole() || counts.missingPersonal() > 0;
        }
    }

    /** Whose seal stands at the end of a copy. */
    enum SealedBy {
        /** A device that recorded in it, up to its newest entry. */
        RECORDER,
        /**
         * Some device that recorded nothing in it and passed it on. It vouches for the bytes, and nobody vouches that
         * nothing more was recorded behind them.
         */
        PASSED_ON,
        /** A device that recorded in it, though not up to its end; such a copy is not intact. */
        EARLIER,
        /** Something in the copy was changed, lost or added, so what it says about who recorded cannot be relied on. */
        NOT_KNOWN
    }

    /**
     * The seal at the end of a copy.
     *
     * @param by whose it is
     * @param device the device that the seal names, 64 hex digits
     * @param at when it was sealed, unix seconds, as the seal says
     * @param upTo the place of the entry up to which it seals, from 1; behind it may stand what nobody accepted; 0 when
     *     it is not known whose seal it is
     */
    record Sealed(SealedBy by, String device, long at, int upTo) {}

    /**
     * How much was verified.
     *
     * @param lines lines read whose hash or fingerprint is right
     * @param readable entries whose lines can be read, in the chain or not
     * @param entries entries whose chain is right
     * @param seals seals checked
     * @param judged entries judged again; fewer than {@code entries} where copies went their own way
     * @param meetings meetings that closed
     * @param members members at the newest moment of the record
     * @param missingPersonal entries whose names and texts are not in this copy
     * @param postings lines of the ledger recomputed
     * @param issued all circles ever issued
     * @param lost all loss taken so far
     */
    record Counts(
            long lines,
            int readable,
            int entries,
            int seals,
            int judged,
            int meetings,
            int members,
            int missingPersonal,
            long postings,
            Circles issued,
            Circles lost,
            Circles burned) {
        /** Returns what everybody holds, as it was when last touched. */
        public Circles held() {
            return issued.minus(lost).minus(burned);
        }
    }

    /**
     * Who keeps the desk.
     *
     * @param keepers how many; their names may not be in the copy
     * @param until the day on which their term ends, or ended
     * @param decision the number of the decision that named them, or 0 for the founding decision
     */
    record Desk(int keepers, Day until, int decision) {}

    /**
     * A meeting that closed.
     *
     * @param number the number that people see
     * @param day the UTC day on which it closed
     * @param entriesSince how many entries were recorded after its end, for which its words do not stand
     */
    record LastMeeting(int number, Day day, int entriesSince) {}

    /**
     * It is not a record that could be verified: another kind of file, an empty one, one of a newer program.
     *
     * @param why file, line and reason
     */
    record NotARecord(Finding why) implements Verification {}

    /** The person cancelled. */
    record Stopped() implements Verification {}
}
