package org.folkmoot.desktop.today;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.IncomeDue;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.meetings.Notice;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What Today shows.
 *
 * @param needs what needs the assembly
 * @param members how many members there are
 * @param links how many trust links hold
 * @param held what everyone holds now, all losses taken
 * @param income up to which hour income is issued, when the rest follows where nobody collects it, and by which rule
 * @param issuedADay how much all members together are issued in a full day
 * @param lately the newest counts, the newest first
 * @param next when the next meeting is called for, unix seconds; empty when it is not
 */
public record TodayView(
        List<Need> needs,
        int members,
        int links,
        Circles held,
        List<Sentence> income,
        Circles issuedADay,
        List<Decided> lately,
        Optional<Long> next) {
    private static final int LATELY = 5;
    private static final BigInteger HUNDREDTH = BigInteger.TEN.pow(16);
    private static final long HOURS = 24;

    /**
     * One decision lately counted.
     *
     * @param number its number
     * @param title what it was about
     * @param status where it stands
     */
    public record Decided(int number, Sentence title, DecisionStatus status) {}

    /** Returns what Today shows at a moment given in unix seconds. */
    public static TodayView of(Assembly state, long now, @Nullable Sentence lookingBecause, CopiesHere copies) {
        int members = state.people().countMembers(now);
        BigInteger perHour = BigInteger.valueOf(state.rules().number(Rules.INCOME_PER_HOUR, now))
                .multiply(HUNDREDTH);
        return new TodayView(
                NeedsUs.of(state, now, lookingBecause, copies),
                members,
                state.trust().links(now).size(),
                state.ledger().held(Day.of(now), state.losses()),
                income(state, now),
                new Circles(perHour.multiply(BigInteger.valueOf(HOURS * issuedTo(state, now)))),
                lately(state, now),
                Called.next(state, now).map(Notice::meetingAt));
    }

    /** Counts the members whose income goes on: not those who stopped it for good. */
    private static long issuedTo(Assembly state, long now) {
        return state.people().who(Standing.MEMBER, now).stream()
                .filter(member -> member.incomeUntil() == null)
                .count();
    }

    private static List<Sentence> income(Assembly state, long now) {
        Day today = Day.of(now);
        Sentence rule = RuleSentences.decidedBy(state, Rules.INCOME_CLAIM_WINDOW, today);
        if (state.income().isCollected(today)) {
            long some = state.people().who(Standing.MEMBER, now).stream()
                    .filter(member ->
                            IncomeDue.toCollect(state, member.id(), now).hours() > 0)
                    .count();
            int days = state.income().windows().on(today);
            return List.of(Sentence.of("today.income.collected", days, some), rule);
        }
        Hour upTo = state.incomeUpTo();
        return List.of(
                upTo.number() == 0 ? Sentence.of("today.income.never") : Sentence.of("today.income.up-to", upTo),
                Sentence.of("today.income.next"),
                rule);
    }

    private static List<Decided> lately(Assembly state, long now) {
        return state.votes().values().stream()
                .filter(vote -> vote.count() != null)
                .sorted(Comparator.comparingLong(TodayView::countedAt).reversed())
                .limit(LATELY)
                .map(vote -> {
                    Proposal proposal = state.proposal(vote.proposal());
                    return new Decided(proposal.number(), EntrySentence.title(proposal.change()), vote.status(now));
                })
                .toList();
    }

    private static long countedAt(Vote vote) {
        Count count = Objects.requireNonNull(vote.count());
        return count.countedAt();
    }
}
