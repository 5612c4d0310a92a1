package org.folkmoot.desktop.power;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.decisions.Outcome;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.OnlyLinks;

/**
 * What is counted about who holds power.
 *
 * @param keepers who keeps the desk; empty before the founding decision
 * @param meetings how many of the last meetings are looked at
 * @param facilitated who facilitated how many of them, the most first
 * @param inARow how many meetings in a row the last facilitator had
 * @param inARowAllowed how many the rule allows
 * @param crossed whether a rule that this assembly took is crossed by that
 * @param passed how many proposals passed
 * @param proposers whose proposals these were, the most first
 * @param everProposed how many people ever proposed anything
 * @param members how many members there are
 * @param richest how many members a tenth of them is, rounded up
 * @param held the share of all circles held by members that this tenth holds, in hundredths of a per cent, rounded down
 * @param only who alone links others, who cut off most first
 */
public record PowerView(
        List<Id> keepers,
        int meetings,
        List<Counted> facilitated,
        int inARow,
        long inARowAllowed,
        boolean crossed,
        int passed,
        List<Counted> proposers,
        int everProposed,
        int members,
        int richest,
        long held,
        List<OnlyLinks.CutPerson> only) {
    private static final int LAST_MEETINGS = 6;
    private static final int TENTH = 10;
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    /**
     * Somebody and how often.
     *
     * @param who the person
     * @param times how often
     */
    public record Counted(Id who, int times) {}

    /** Counts at a moment given in unix seconds. */
    public static PowerView of(Assembly state, long now) {
        List<Meeting> all = List.copyOf(state.meetings().values());
        List<Meeting> last = all.subList(Math.max(0, all.size() - LAST_MEETINGS), all.size());
        List<Id> proposers = state.votes().values().stream()
                .filter(PowerView::passed)
                .map(vote -> state.proposal(vote.proposal()).by())
                .toList();
        Set<Id> ever = new HashSet<>(
                state.proposals().values().stream().map(Proposal::by).toList());
        List<Id> members = state.people().who(Standing.MEMBER, now).stream()
                .map(Person::id)
                .toList();
        int richest = (members.size() + TENTH - 1) / TENTH;
        int inARow = inARow(all);
        long allowed = state.rules().number(Rules.MEETINGS_FACILITATOR, now);
        boolean taken =
                !(state.rules().on(Rules.MEETINGS_FACILITATOR, Day.of(now)).origin() instanceof Origin.Suggested);
        var desk = state.desk(now);
        return new PowerView(
                desk == null ? List.of() : desk.keepers(),
                last.size(),
                counted(last.stream().map(Meeting::facilitator)),
                inARow,
                allowed,
                taken && inARow > allowed,
                proposers.size(),
                counted(proposers.stream()),
                ever.size(),
                members.size(),
                richest,
                share(state, members, richest, Day.of(now)),
                OnlyLinks.among(state.trust().links(now)).people());
    }

    private static boolean passed(Vote vote) {
        var count = vote.count();
        return count != null && count.heldAt() == null && count.judgement().outcome() == Outcome.PASSED;
    }

    private static List<Counted> counted(Stream<Id> people) {
        Map<Id, Integer> times = new TreeMap<>();
        people.forEach(id -> times.merge(id, 1, Integer::sum));
        return times.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Counted::times).reversed())
                .toList();
    }

    private static int inARow(List<Meeting> meetings) {
        int row = 0;
        for (Meeting meeting : meetings.reversed()) {
            if (!meeting.facilitator().equals(meetings.getLast().facilitator())) {
                return row;
            }
            row++;
        }
        return row;
    }

    private static long share(Assembly state, Collection<Id> members, int richest, Day today) {
        List<Circles> balances = members.stream()
                .map(id -> state.ledger().total(id, today, state.losses()))
                .sorted(Comparator.reverseOrder())
                .toList();
        BigInteger all = sum(balances);
        return all.signum() == 0
                ? 0
                : sum(balances.subList(0, richest)).multiply(WHOLE).divide(all).longValueExact();
    }

    private static BigInteger sum(List<Circles> balances) {
        return balances.stream().map(Circles::atto).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
