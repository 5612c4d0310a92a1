package org.folkmoot.rules;

import java.util.List;
import org.folkmoot.terms.Sentence;

/**
 * A way of setting several rules that is in use elsewhere, under the name by which people know it.
 *
 * <p>It is a list of values and nothing else: it applies nothing, holds nowhere, and is recorded nowhere. People propose
 * from it one rule after the other, or found with it.
 *
 * @param code the name in the resource bundles, under {@code rules.preset.<code>}
 * @param values one for each rule that it speaks about, in the order in which they are shown
 */
public record Preset(String code, List<Value> values) {
    /** Keeps its own copy of the values, which have to be those of different rules. */
    public Preset {
        values = List.copyOf(values);
        if (values.stream().map(Value::rule).distinct().count() < values.size()) {
            throw new IllegalArgumentException("a rule twice in " + code);
        }
    }

    /**
     * A rule with a value.
     *
     * @param rule the rule
     * @param written the written value
     */
    public record Value(Rule rule, String written) {
        /** Checks that the rule can have the value. */
        public Value {
            if (!rule.type().allows(written)) {
                throw new IllegalArgumentException(rule.id() + " cannot be " + written);
            }
        }

        /** Tells whether this version of the program acts on the rule or reminds of it, so that it can be voted on. */
        public boolean isObeyed() {
            return rule.force() != Rule.Force.NOT_YET;
        }
    }

    /** Returns its name. */
    public Sentence title() {
        return Sentence.of("rules.preset." + code + ".name");
    }

    /** Returns what it is, in a sentence or two. */
    public Sentence sentence() {
        return Sentence.of("rules.preset." + code + ".sentence");
    }
}
