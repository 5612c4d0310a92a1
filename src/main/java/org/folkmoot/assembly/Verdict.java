package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What judging an act comes to. */
public sealed interface Verdict {
    /**
     * The act stands.
     *
     * @param effects the facts that follow, in order
     */
    record Accepted(List<Effect> effects) implements Verdict {
        /** Keeps its own copy. */
        public Accepted {
            effects = List.copyOf(effects);
        }
    }

    /**
     * The act is refused; nothing changed.
     *
     * @param cause what is in the way, for people
     * @param rule the rule that says so, or null when it is none that a vote can change
     */
    record Refused(Sentence cause, @Nullable Rule rule) implements Verdict {
        /**
         * Tells whether what was refused is a claim: an entry of a device that the assembly has not accepted. Anybody can
         * write one, so it is marked and does not count, and it damages nothing.
         */
        public boolean isClaim() {
            return cause.key().equals("refusal.device-not-accepted");
        }
    }

    /** Returns that the act stands with these effects. */
    static Verdict accepted(Effect... effects) {
        return new Accepted(List.of(effects));
    }

    /** Returns a refusal that no rule of the assembly is behind. */
    static Verdict refused(String key, Object... args) {
        return new Refused(Sentence.of("refusal." + key, args), null);
    }

    /** Returns a refusal by a rule of the assembly. */
    static Verdict refusedBy(Rule rule, String key, Object... args) {
        return new Refused(Sentence.of("refusal." + key, args), rule);
    }
}
