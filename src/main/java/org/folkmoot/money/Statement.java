package org.folkmoot.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a holder had at the start of a period, what came and went in it, and what they had at its end; exact to the atto.
 *
 * <p>Both balances are what the holdings are worth on their day, whether or not the ledger has a line for the loss yet.
 * So a statement begins with exactly the amount with which that of the period before ended. The ledger posts loss late,
 * when a holding is touched, so a line of loss may reach back before the period. Of it only the part that falls into the
 * period is counted here; the rest was taken off the opening balance already, and the line says how much that was. What
 * was lost until the end of the period and has no line yet stands after the lines.
 *
 * <p>A payment can be <em>booked</em> on an earlier day than the one on which circles moved: its slip is of the last day of
 * a month and was typed in the next. It stands in the statement on the day on which it is booked, and both balances count
 * it from that day on. Nothing else does: loss is of what was really held. So a balance is what was held, and in addition
 * what was {@linkplain #closingLate entered later}; it can be below nothing where somebody paid with what came to them
 * between.
 *
 * <p>Opening balance + amounts of all lines − {@link #notPosted} = closing balance.
 *
 * @param from the first day of the period
 * @param until the last day of the period
 * @param opening what was held at the end of the day before the period
 * @param openingNotPosted the loss up to then for which the ledger had no line, from 0; already taken off the opening
 * @param openingLate what is booked up to then and moved later, in the opening already; below 0 where more was paid
 * @param lines the lines of the period in order of days
 * @param notPosted the loss in the period for which the ledger has no line until its end
 * @param closing what is held at the end of the last day
 * @param closingLate what is booked up to then and moved later, in the closing already; below 0 where more was paid
 * @param byIssuer both balances by whose circles they are, in the order of ids; only where one of them is not nothing
 */
public record Statement(
        Day from,
        Day until,
        Circles opening,
        Circles openingNotPosted,
        Circles openingLate,
        List<Line> lines,
        Circles notPosted,
        Circles closing,
        Circles closingLate,
        List<Part> byIssuer) {

    /** Keeps its own copies. */
    public Statement {
        lines = List.copyOf(lines);
        byIssuer = List.copyOf(byIssuer);
    }

    /**
     * One line of the ledger in the period.
     *
     * @param place its place among the postings of the holder, from 0
     * @param posting what the ledger says
     * @param day the day on which it is booked
     * @param before of a line of loss, the part that was lost before the period, from 0; otherwise nothing
     * @param balance what the holder has after it, as far as the ledger has lines
     */
    public record Line(int place, Posting posting, Day day, Circles before, Circles balance) {
        /** Returns what the line changes in this period: what was posted, without the loss of before the period. */
        public Circles amount() {
            return posting.delta().plus(before);
        }
    }

    /**
     * What is held of one person's circles.
     *
     * @param issuer whose circles
     * @param opening at the end of the day before the period
     * @param closing at the end of the last day
     */
    public record Part(Id issuer, Circles opening, Circles closing) {}

    /** Makes the statement of a period in which every line is booked on the day on which circles moved. */
    public static Statement of(List<Posting> postings, Day from, Day until, LossSchedule loss) {
        return of(postings, place -> postings.get(place).day(), from, until, loss);
    }

    /**
     * Makes the statement of a period.
     *
     * @param postings every line of the holder, in the order in which they were posted
     * @param booked says on which day the line of a place is booked; of loss always the day on which it stands
     * @param from the first day
     * @param until the last day, not before the first
     * @param loss the yearly loss through time
     */
    public static Statement of(
            List<Posting> postings, IntFunction<Day> booked, Day from, Day until, LossSchedule loss) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " comes before " + from);
        }
        Day eve = from.plus(-1);
        SortedMap<Id, Account> accounts = new TreeMap<>();
        List<Day> days = IntStream.range(0, postings.size()).mapToObj(booked).toList();
        for (int place = 0; place < days.size(); place++) {
            Posting posting = postings.get(place);
            accounts.computeIfAbsent(posting.issuer(), issuer -> new Account())
                    .take(posting, days.get(place), eve, until);
        }
        Circles opening = Circles.ZERO;
        Circles openingDue = Circles.ZERO;
        Circles openingLate = Circles.ZERO;
        Circles closingLate = Circles.ZERO;
        List<Part> parts = new ArrayList<>();
        Circles closing = Circles.ZERO;
        for (var entry : accounts.entrySet()) {
            Account account = entry.getValue();
            Circles first = account.opening(eve, loss);
            Circles last = account.closing(until, loss);
            opening = opening.plus(first);
            closing = closing.plus(last);
            openingDue = openingDue.plus(account.due);
            openingLate = openingLate.plus(account.lateAtFirst);
            closingLate = closingLate.plus(account.lateAtLast);
            if (!first.isZero() || !last.isZero()) {
                parts.add(new Part(entry.getKey(), first, last));
            }
        }
        List<Line> lines = lines(postings, days, accounts, from, until, opening);
        Circles reached = lines.isEmpty() ? opening : lines.getLast().balance();
        return new Statement(
                from,
                until,
                opening,
                openingDue,
                openingLate,
                lines,
                reached.minus(closing),
                closing,
                closingLate,
                parts);
    }

    private static List<Line> lines(
            List<Posting> postings,
            List<Day> days,
            SortedMap<Id, Account> accounts,
            Day from,
            Day until,
            Circles opening) {
        // Slips are typed in any order; what is booked on one day stays in the order of the ledger.
        List<Integer> places = IntStream.range(0, postings.size())
                .filter(place -> isWithin(days.get(place), from, until))
                .boxed()
                .sorted(Comparator.comparing(days::get))
                .toList();
        List<Line> lines = new ArrayList<>(places.size());
        Circles balance = opening;
        for (int place : places) {
            Posting posting = postings.get(place);
            Circles before =
                    Objects.requireNonNull(accounts.get(posting.issuer())).lostBefore(posting);
            balance = balance.plus(posting.delta()).plus(before);
            lines.add(new Line(place, posting, days.get(place), before, balance));
        }
        return lines;
    }

    private static boolean isWithin(Day day, Day from, Day until) {
        return !day.isBefore(from) && !until.isBefore(day);
    }

    /** Returns the sum of the amounts of all lines of a kind. */
    public Circles sum(Posting.Kind kind) {
        return lines.stream()
                .filter(line -> line.posting().kind() == kind)
                .map(Line::amount)
                .reduce(Circles.ZERO, Circles::plus);
    }

    /** What is held of one issuer's circles, at the two ends of the period. */
    private static final class Account {
        private @Nullable Holding atFirst;
        private @Nullable Holding atLast;
        private Circles due = Circles.ZERO;
        private Circles lateAtFirst = Circles.ZERO;
        private Circles lateAtLast = Circles.ZERO;

        void take(Posting posting, Day booked, Day eve, Day until) {
            lateAtFirst = lateAtFirst.plus(late(posting, booked, eve));
            lateAtLast = lateAtLast.plus(late(posting, booked, until));
            if (!eve.isBefore(posting.day())) {
                atFirst = new Holding(posting.after(), posting.day());
            }
            if (!until.isBefore(posting.day())) {
                atLast = new Holding(posting.after(), posting.day());
            }
        }

        /** What the books have of a line at the end of a day and no holding had; or the other way round, below 0. */
        private static Circles late(Posting posting, Day booked, Day day) {
            boolean isBooked = !day.isBefore(booked);
            boolean hasMoved = !day.isBefore(posting.day());
            if (isBooked == hasMoved) {
                return Circles.ZERO;
            }
            return isBooked ? posting.delta() : posting.delta().negated();
        }

        Circles opening(Day eve, LossSchedule loss) {
            Circles left = atFirst == null ? Circles.ZERO : atFirst.on(eve, loss);
            due = atFirst == null ? Circles.ZERO : atFirst.amount().minus(left);
            return left.plus(lateAtFirst);
        }

        Circles closing(Day until, LossSchedule loss) {
            Circles left = atLast == null ? Circles.ZERO : atLast.on(until, loss);
            return left.plus(lateAtLast);
        }

        /** The first line of loss in the period brings what was lost before it, too. */
        Circles lostBefore(Posting posting) {
            if (!posting.kind().isOwnLoss()) {
                return Circles.ZERO;
            }
            Circles before = due;
            due = Circles.ZERO;
            return before;
        }
    }
}
