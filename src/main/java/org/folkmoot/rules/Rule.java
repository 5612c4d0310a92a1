package org.folkmoot.rules;

/**
 * One thing that an assembly can set.
 *
 * <p>Its sentence and the reason for the suggested value stand in the resource bundles under {@code rule.<id>} and
 * {@code rule.<id>.why}.
 *
 * @param id its name in acts and files, such as {@code loss.yearly}
 * @param group where it stands in the rulebook
 * @param type which values it can take
 * @param suggested the value that holds until somebody decides
 * @param decidedAs by which kind of decision it changes
 * @param force whether the program acts on it or only reminds
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
        INCOME,
        LOSS,
        TRUST,
        DECIDING,
        RECORD,
        MEETINGS
    }

    /** What the program does about a rule. */
    public enum Force {
        /** It acts on the rule by itself. */
        ACTS,
        /** People agreed on it; the program reminds them and does nothing else. */
        REMINDS
    }
}
