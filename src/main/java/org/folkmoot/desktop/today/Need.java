package org.folkmoot.desktop.today;

import java.util.List;
import org.folkmoot.terms.Sentence;

/**
 * One thing that needs the assembly.
 *
 * @param kind what sort of thing
 * @param title what it is, in a few words
 * @param details one line each that tells more; may be empty
 */
public record Need(Kind kind, Sentence title, List<Sentence> details) {
    /** Keeps its own copy of the details. */
    public Need {
        details = List.copyOf(details);
    }

    /** Returns a need with one line of detail. */
    static Need of(Kind kind, Sentence title, Sentence detail) {
        return new Need(kind, title, List.of(detail));
    }

    /** Where a need leads to. */
    public enum Goal {
        /** Who waits to join. */
        WAITING,
        /** Which trust links end soon. */
        ENDING,
        /** Everybody. */
        PEOPLE,
        /** The organisations. */
        ORGANISATIONS,
        /** The round in which everybody says whose circles they accept. */
        TRUST,
        /** Calling and running meetings. */
        MEETINGS,
        /** Proposals, counts and what came of them. */
        DECISIONS,
        /** Renewing the desk: the proposal that is open, or a new one. */
        DESK,
        /** The ledger. */
        MONEY,
        /** The common fund and what is granted from it. */
        FUND,
        /** Closing a month. */
        CLOSING,
        /** The copies of the record. */
        COPIES
    }

    /** Sorts of needs, in the order in which they are shown. */
    public enum Kind {
        /** A meeting is open. */
        MEETING_OPEN("teal", "today.do.meeting", Goal.MEETINGS),
        /** The record is open for looking only. */
        LOOKING("slate", "today.do.copies", Goal.COPIES),
        /** Income is due, and nobody can issue it here. */
        INCOME_DUE("slate", "today.do.money", Goal.MONEY),
        /** Nobody accepts anybody's circles yet. */
        NO_TRUST("teal", "today.do.trust", Goal.TRUST),
        /** A count waits for people who were present to confirm it. */
        UNCONFIRMED("amber", "today.do.confirm", Goal.DECISIONS),
        /** The record of a decision is contested. */
        HELD("rust", "today.do.read", Goal.DECISIONS),
        /** A decision can still be contested. */
        CONTESTABLE("slate", "today.do.read", Goal.DECISIONS),
        /** A proposal stands in the notice of the next meeting. */
        NOTICED("teal", "today.do.read", Goal.DECISIONS),
        /** People wait to join. */
        WAITING("teal", "today.do.waiting", Goal.WAITING),
        /** Income that each collects runs out before the next meeting may be. */
        INCOME_RUNS_OUT("amber", "today.do.collect", Goal.PEOPLE),
        /** Trust links end soon. */
        TRUST_ENDS("amber", "today.do.ending", Goal.ENDING),
        /** Nobody may pay for an organisation, or soon nobody will. */
        PAYERS_TERM("amber", "today.do.payers", Goal.ORGANISATIONS),
        /** The desk's term is over or will soon be. */
        DESK_TERM("amber", "today.do.desk", Goal.DESK),
        /** There was no meeting for longer than the assembly agreed. */
        NO_MEETING("amber", "today.do.call", Goal.MEETINGS),
        /** Grants from the common fund count and are not wholly paid. */
        GRANTS_UNPAID("amber", "today.do.fund", Goal.FUND),
        /** A month is over that the assembly wants closed by now. */
        MONTH_OPEN("amber", "today.do.close-month", Goal.CLOSING),
        /** No next meeting is called. */
        NO_NOTICE("slate", "today.do.call", Goal.MEETINGS),
        /** No copy is known that reaches the end of the last meeting. */
        NO_COPY("rust", "today.do.copy", Goal.COPIES);

        private final String tone;
        private final String button;
        private final Goal goal;

        Kind(String tone, String button, Goal goal) {
            this.tone = tone;
            this.button = button;
            this.goal = goal;
        }

        /** Returns the style class of the card's edge. */
        String tone() {
            return tone;
        }

        /** Returns the key of the button's name. */
        String button() {
            return button;
        }

        /** Returns where the button leads to. */
        public Goal goal() {
            return goal;
        }
    }
}
