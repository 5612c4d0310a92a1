package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Id;

/** All rules of one assembly with their dated values; immutable. */
public final class Rulebook {
    /** The rulebook of an assembly that has decided nothing. */
    public static final Rulebook EMPTY = new Rulebook(new TreeMap<>());

    private static final Day ALWAYS = new Day(0);

    /** By rule, in the order in which they were decided. */
    private final TreeMap<String, List<DatedValue>> values;

    /** By rule, by the day from which they hold. */
    private final TreeMap<String, List<DatedValue>> standing = new TreeMap<>();

    private Rulebook(TreeMap<String, List<DatedValue>> values) {
        this.values = values;
        values.forEach((rule, decided) -> standing.put(rule, standing(decided)));
    }

    /** Leaves out what something decided later replaced before it began. */
    private static List<DatedValue> standing(List<DatedValue> decided) {
        List<DatedValue> standing = new ArrayList<>();
        for (DatedValue value : decided) {
            while (!standing.isEmpty() && !standing.getLast().from().isBefore(value.from())) {
                standing.removeLast();
            }
            standing.add(value);
        }
        return List.copyOf(standing);
    }

    /**
     * Returns a rulebook with one more value. What is decided later stands: a value that was to begin on its day or after
     * it never comes.
     */
    public Rulebook with(DatedValue added) {
        Rule rule = Rules.find(added.rule()).orElseThrow();
        if (!rule.type().allows(added.value())) {
            throw new IllegalArgumentException(rule.id() + " cannot be " + added.value());
        }
        TreeMap<String, List<DatedValue>> changed = new TreeMap<>(values);
        List<DatedValue> dated = new ArrayList<>(changed.getOrDefault(rule.id(), List.of()));
        dated.add(added);
        changed.put(rule.id(), List.copyOf(dated));
        return new Rulebook(changed);
    }

    /** Returns a rulebook without the values that a vote set: its record is contested. */
    public Rulebook without(Id vote) {
        TreeMap<String, List<DatedValue>> changed = new TreeMap<>();
        values.forEach((rule, dated) -> changed.put(
                rule,
                dated.stream()
                        .filter(value -> !value.origin().equals(new Origin.Decided(vote)))
                        .toList()));
        return new Rulebook(changed);
    }

    /**
     * Returns every value that a rule had, has or will have, by the day from which it holds; empty when nobody here has
     * decided it yet. Without those that something decided later replaced before they began.
     */
    public List<DatedValue> history(Rule rule) {
        return standing.getOrDefault(rule.id(), List.of());
    }

    /**
     * Returns the rules on which this assembly never voted singly up to a day: what the founders took as a whole, and
     * the program's suggestions; without those on which nobody can vote yet.
     */
    public List<Rule> notVotedOn(Day day) {
        return Rules.list().stream()
                .filter(rule -> rule.force() != Rule.Force.NOT_YET)
                .filter(rule -> !(on(rule, day).origin() instanceof Origin.Decided))
                .toList();
    }

    /** Returns the value of a rule on a day, with who decided it. */
    public DatedValue on(Rule rule, Day day) {
        DatedValue found = new DatedValue(rule.id(), rule.suggested(), ALWAYS, new Origin.Suggested());
        for (DatedValue dated : history(rule)) {
            if (!day.isBefore(dated.from())) {
                found = dated;
            }
        }
        return found;
    }

    /** Returns the whole number that a rule has at a moment given in unix seconds. */
    public long number(Rule rule, long at) {
        return Long.parseLong(on(rule, Day.of(at)).value());
    }

    /** Returns the whole number that a rule has at a moment given in unix seconds; 0 for one that is off. */
    public long numberOrOff(Rule rule, long at) {
        String value = on(rule, Day.of(at)).value();
        return value.equals(RuleType.OFF) ? 0 : Long.parseLong(value);
    }

    /** Returns the share that a rule has at a moment given in unix seconds; of a threshold, without its sign. */
    public Fraction share(Rule rule, long at) {
        return Fraction.parse(on(rule, Day.of(at)).value().replace(">", "").replace("=", ""));
    }

    /** Tells whether a threshold asks for more than its share, not only for at least it. */
    public boolean isStrict(Rule threshold, long at) {
        return !on(threshold, Day.of(at)).value().startsWith(">=");
    }

    /** Returns the written value that a rule has at a moment given in unix seconds. */
    public String value(Rule rule, long at) {
        return on(rule, Day.of(at)).value();
    }
}
