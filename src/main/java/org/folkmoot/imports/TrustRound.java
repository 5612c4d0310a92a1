package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A round in which everybody says whose circles they accept: one sheet a person, typed in afterwards.
 *
 * <p>Members and people who wait to join have sheets and stand on them. A missing tick ends nothing: whoever ends trust
 * says so by itself.
 */
public final class TrustRound {
    private final Desk desk;

    /** Begins a round in an open assembly. */
    public TrustRound(Desk desk) {
        this.desk = desk;
    }

    /** Returns everybody's sheet, in the order of numbers. */
    public List<TrustSheet> sheets() {
        return people().stream().map(line -> sheet(line.id())).toList();
    }

    /** Returns everybody who has a sheet, in the order of numbers. */
    public List<TrustSheet.Line> people() {
        return lines(null);
    }

    /** Returns one person's sheet as it is now. */
    public TrustSheet sheet(Id person) {
        List<TrustSheet.Line> others = new ArrayList<>(lines(person));
        TrustSheet.Line own = others.stream()
                .filter(line -> line.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet for " + person));
        others.remove(own);
        return new TrustSheet(own, others);
    }

    private List<TrustSheet.Line> lines(@Nullable Id of) {
        long now = desk.now();
        Names names = desk.names();
        return desk.ask(state -> {
            long at = Math.max(now, state.latest());
            Set<Id> accepted =
                    of == null ? Set.of() : new HashSet<>(state.trust().acceptsFrom(of, at));
            List<TrustSheet.Line> lines = new ArrayList<>();
            for (Person person : state.people().everybody()) {
                if (hasSheet(person.standing(at))) {
                    Id id = person.id();
                    lines.add(new TrustSheet.Line(person.number(), id, names.shown(id), accepted.contains(id)));
                }
            }
            return lines;
        });
    }

    private static boolean hasSheet(Standing standing) {
        return switch (standing) {
            case MEMBER, WAITING -> true;
            case FORMER, ORGANISATION -> false;
        };
    }

    /**
     * What a sheet comes to.
     *
     * @param act what to record, or null when nobody new is ticked
     * @param fresh who is newly accepted, in the order of numbers
     * @param unchanged who is ticked and accepted already; their trust keeps the end it was given with
     * @param notTicked who is accepted already and not ticked; nothing ends by that
     * @param problem why it cannot be recorded, or null
     */
    public record Outcome(
            @Nullable TrustGiven act,
            List<TrustSheet.Line> fresh,
            List<TrustSheet.Line> unchanged,
            List<TrustSheet.Line> notTicked,
            @Nullable Sentence problem) {
        /** Keeps its own copies. */
        public Outcome {
            fresh = List.copyOf(fresh);
            unchanged = List.copyOf(unchanged);
            notTicked = List.copyOf(notTicked);
        }
    }

    /** Says what recording a sheet with these ticks comes to; changes nothing. */
    public Outcome outcome(TrustSheet sheet, SortedSet<Integer> ticked) {
        List<TrustSheet.Line> fresh = new ArrayList<>();
        List<TrustSheet.Line> unchanged = new ArrayList<>();
        List<TrustSheet.Line> notTicked = new ArrayList<>();
        for (TrustSheet.Line line : sheet.others()) {
            boolean tick = ticked.contains(line.number());
            if (tick && line.accepted()) {
                unchanged.add(line);
            } else if (tick) {
                fresh.add(line);
            } else if (line.accepted()) {
                notTicked.add(line);
            }
        }
        long at = Math.max(desk.now(), desk.ask(state -> state.latest()));
        Limit limit = limit(sheet.person().id());
        if (fresh.size() > limit.room()) {
            Sentence problem = Sentence.of("import.sheet.too-many", limit.given() + fresh.size(), limit.most());
            return new Outcome(null, fresh, unchanged, notTicked, problem);
        }
        TrustGiven act = fresh.isEmpty() ? null : act(sheet.person().id(), fresh, at);
        return new Outcome(act, fresh, unchanged, notTicked, null);
    }

    /**
     * How many people's circles somebody may still accept.
     *
     * @param given how many they accept already, whether these stand on a sheet or not
     * @param most how many the rule allows
     */
    public record Limit(int given, long most) {
        /** Returns how many more may be ticked. */
        public long room() {
            return Math.max(0, most - given);
        }
    }

    /** Returns how many people's circles somebody may still accept now. */
    public Limit limit(Id person) {
        long now = desk.now();
        return desk.ask(state -> {
            long at = Math.max(now, state.latest());
            return new Limit(state.trust().givenCount(person, at), state.rules().number(Rules.TRUST_MOST_GIVEN, at));
        });
    }

    private TrustGiven act(Id truster, List<TrustSheet.Line> fresh, long at) {
        long lasts = desk.ask(state -> state.rules().number(Rules.TRUST_LASTS, at));
        List<Pair> rows =
                fresh.stream().map(line -> new Pair(truster, line.id())).toList();
        return new TrustGiven(new Pairs(rows), Day.of(at).plus(lasts), TrustSource.SHEET);
    }
}
