package org.folkmoot.rules;

/**
 * One thing that an assembly can set.
 *
 * <p>Its sentence and the reason for the suggested value stand in the resource bundles under {@code rule.<id>} and
 * {@code rule.<id>.why}; of a rule that this version does not act on, {@code rule.<id>.today} says what it does instead.
 *
 * @param id its name in acts and files, such as {@code loss.yearly}
 * @param group where it stands in the rulebook
 * @param type which values it can take
 * @param suggested the value that holds until somebody decides
 * @param decidedAs by which kind of decision it changes
 * @param force whether the program acts on it, only reminds, or does neither yet
 */
public record Rule(String id, Group group, RuleType type, String suggested, DecisionKind decidedAs, Force force) {
    /** Checks that the suggested value is one that the type allows. */
    public Rule {
        if (!type.allows(suggested)) {
            throw new IllegalArgumentException("the suggested value of " + id + " is not allowed: " + suggested);
        }
    }

    /** Where a rule stands in the rulebook. */
    public enum Group {
        INCOME("income"),
        LOSS("loss"),
        COMMON_FUND("common-fund"),
        TRUST("trust"),
        STAYING("staying"),
        PAYMENTS("payments"),
        DECIDING("deciding"),
        RECORD("record"),
        MEETINGS("meetings"),
        PRIVACY("privacy"),
        BOOKS("books");

        private final String code;

        Group(String code) {
            this.code = code;
        }

        /** Returns the code with which the ids of its rules begin, and under which its name stands in the bundles. */
        public String code() {
            return code;
        }
    }

    /** What the program does about a rule. */
    public enum Force {
        /** It acts on the rule by itself. */
        ACTS,
        /** People agreed on it; the program reminds them and does nothing else. */
        REMINDS,
        /**
         * This version of the program neither acts on it nor reminds. It cannot be voted on: a count that changes
         * nothing today would begin to act by itself once a later version reads the record.
         */
        NOT_YET
    }
}
