package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Vote;
import org.folkmoot.meetings.Notice;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.terms.Sentence;

/**
 * Something that is due after a moment, in an assembly whose clock somebody moves on by hand.
 *
 * @param at when to look at it, unix seconds; what is due on a day, and not at a time, is looked at at the present time of
 *     day, because nobody meets at midnight
 * @param timed whether it is due at that time, and not just on that day
 * @param what what is due
 */
public record Ahead(long at, boolean timed, Sentence what) {
    /** Returns what is due first after a moment given in unix seconds; empty when nothing is in sight. */
    public static Optional<Ahead> next(Assembly state, long now) {
        List<Ahead> all = new ArrayList<>();
        meetings(state, all);
        decisions(state, now, all);
        desk(state, now, all);
        month(state, now, all);
        // The sort is stable: at the same moment they stay as they stand above.
        return all.stream().filter(each -> each.at() > now).min(Comparator.comparingLong(Ahead::at));
    }

    private static void meetings(Assembly state, List<Ahead> all) {
        for (Notice notice : state.notices().values()) {
            if (!state.isUsed(notice.id())) {
                all.add(new Ahead(notice.meetingAt(), true, Sentence.of("sample.ahead.meeting")));
            }
        }
    }

    private static void decisions(Assembly state, long now, List<Ahead> all) {
        for (Vote vote : state.votes().values()) {
            Count count = vote.count();
            Day from = count == null ? null : count.from();
            if (from != null && vote.status(now) == DecisionStatus.AWAITED) {
                int number = state.proposal(vote.proposal()).number();
                all.add(on(from, now, Sentence.of("sample.ahead.decision", number)));
            }
        }
    }

    private static void desk(Assembly state, long now, List<Ahead> all) {
        Effect.DeskKept desk = state.desk(now);
        if (desk != null) {
            all.add(on(desk.until(), now, Sentence.of("sample.ahead.desk")));
        }
    }

    /** The oldest month that cannot be closed yet: the one that runs, or one whose days for disputes run. */
    private static void month(Assembly state, long now, List<Ahead> all) {
        List<Month> months = new ArrayList<>(MonthToClose.open(state, now));
        months.add(Month.of(Day.of(now)));
        for (Month month : months) {
            MonthToClose close = MonthToClose.of(state, month.end(), now);
            if (Day.of(now).isBefore(close.closable())) {
                all.add(on(close.closable(), now, Sentence.of("sample.ahead.month")));
                return;
            }
        }
    }

    private static Ahead on(Day day, long now, Sentence what) {
        return new Ahead(day.start() + Math.floorMod(now, Day.SECONDS), false, what);
    }
}
