package org.folkmoot.rules;

import org.folkmoot.terms.Sentence;

/**
 * What no vote can change: built into the program by its authors, and listed for everybody to see.
 *
 * <p>Its sentence stands in the resource bundles under {@code rules.fixed.<code>}. Whoever builds another one into a
 * judge adds it here in the same commit.
 */
public enum Safeguard {
    VOTE("vote", Area.PEOPLE, true),
    VOTERS("voters", Area.PEOPLE, false),
    NO_ENDING("no-ending", Area.PEOPLE, false),
    MEMBERS_BRING("members-bring", Area.PEOPLE, false),
    JOINING("joining", Area.PEOPLE, false),
    FOUNDERS("founders", Area.PEOPLE, false),
    ORGANISATIONS("organisations", Area.PEOPLE, false),
    LEAVING("leaving", Area.PEOPLE, false),
    STOPPING("stopping", Area.PEOPLE, false),
    TRUST_SAID("trust-said", Area.PEOPLE, false),
    TRUST_END("trust-end", Area.PEOPLE, false),
    DECISION("decision", Area.DECIDING, true),
    TITLES("titles", Area.DECIDING, false),
    NOTICE("notice", Area.DECIDING, false),
    RULES_AT_OPENING("rules-at-opening", Area.DECIDING, false),
    PRESENCE("presence", Area.DECIDING, false),
    MAJORITY("majority", Area.DECIDING, false),
    TIE("tie", Area.DECIDING, false),
    CONFIRMED("confirmed", Area.DECIDING, false),
    CONTEST("contest", Area.DECIDING, false),
    LAPSED("lapsed", Area.DECIDING, false),
    ONCE("once", Area.DECIDING, false),
    WITHDRAWN("withdrawn", Area.DECIDING, false),
    MIDNIGHT("midnight", Area.DECIDING, false),
    INCOME("income", Area.MONEY, true),
    HOURS("hours", Area.MONEY, false),
    WELCOME("welcome", Area.MONEY, false),
    CREATION("creation", Area.MONEY, false),
    LOSS("loss", Area.MONEY, false),
    ACCEPTED("accepted", Area.MONEY, false),
    ASSENT("assent", Area.MONEY, false),
    ROUTE("route", Area.MONEY, false),
    TOGETHER("together", Area.MONEY, false),
    VALUE_DAY("value-day", Area.MONEY, false),
    REVERSAL("reversal", Area.MONEY, false),
    RECORD("record", Area.RECORD, true),
    RECORDER("recorder", Area.RECORD, false),
    DESK("desk", Area.RECORD, false),
    DEVICE("device", Area.RECORD, false),
    OCCASIONS("occasions", Area.RECORD, false),
    ORDER("order", Area.RECORD, false),
    BOUNDS("bounds", Area.RECORD, false);

    private final String code;
    private final Area area;
    private final boolean first;

    Safeguard(String code, Area area, boolean first) {
        this.code = code;
        this.area = area;
        this.first = first;
    }

    /** What a safeguard protects. */
    public enum Area {
        /** Who belongs, and that they are equal. */
        PEOPLE("people"),
        /** How the assembly decides. */
        DECIDING("deciding"),
        /** The circles. */
        MONEY("money"),
        /** What is recorded, by whom and when. */
        RECORD("record");

        private final String code;

        Area(String code) {
            this.code = code;
        }

        /** Returns its name in a word or two. */
        public Sentence title() {
            return Sentence.of("rules.fixed.area." + code);
        }
    }

    /** Returns the sentence that says it. */
    public Sentence sentence() {
        return Sentence.of("rules.fixed." + code);
    }

    /** Returns what it protects. */
    public Area area() {
        return area;
    }

    /** Tells whether it is one of the few that everybody should know by heart. */
    public boolean isFirst() {
        return first;
    }
}
