package org.folkmoot.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * <p>Opening balance + amounts of all lines − {@link #notPosted} = closing balance.
 *
 * @param from the first day of the period
 * @param until the last day of the period
 * @param opening what was held at the end of the day before the period
 * @param openingNotPosted the loss up to then for which the ledger had no line, from 0; already taken off the opening
 * @param lines the lines of the period in order of days
 * @param notPosted the loss in the period for which the ledger has no line until its end
 * @param closing what is held at the end of the last day
 * @param byIssuer both balances by whose circles they are, in the order of ids; only where one of them is not nothing
 */
public record Statement(
        Day from,
        Day until,
        Circles opening,
        Circles openingNotPosted,
        List<Line> lines,
        Circles notPosted,
        Circles closing,
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
     * @param before of a line of loss, the part that was lost before the period, from 0; otherwise nothing
     * @param balance what the holder has after it, as far as the ledger has lines
     */
    public record Line(int place, Posting posting, Circles before, Circles balance) {
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

    /**
     * Makes the statement of a period.
     *
     * @param postings every line of the holder, in the order in which they were posted
     * @param from the first day
     * @param until the last day, not before the first
     * @param loss the yearly loss through time
     */
    public static Statement of(List<Posting> postings, Day from, Day until, LossSchedule loss) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " comes before " + from);
        }
        Day eve = from.plus(-1);
        SortedMap<Id, Account> accounts = new TreeMap<>();
        for (Posting posting : postings) {
            accounts.computeIfAbsent(posting.issuer(), issuer -> new Account()).take(posting, eve, until);
        }
        Circles opening = Circles.ZERO;
        Circles openingPosted = Circles.ZERO;
        List<Part> parts = new ArrayList<>();
        Circles closing = Circles.ZERO;
        for (var entry : accounts.entrySet()) {
            Account account = entry.getValue();
            Circles first = account.opening(eve, loss);
            Circles last = account.closing(until, loss);
            opening = opening.plus(first);
            closing = closing.plus(last);
            openingPosted = openingPosted.plus(account.openingPosted());
            if (!first.isZero() || !last.isZero()) {
                parts.add(new Part(entry.getKey(), first, last));
            }
        }
        List<Line> lines = lines(postings, accounts, from, until, opening);
        Circles reached = lines.isEmpty() ? opening : lines.getLast().balance();
        return new Statement(
                from, until, opening, openingPosted.minus(opening), lines, reached.minus(closing), closing, parts);
    }

    private static List<Line> lines(
            List<Posting> postings, SortedMap<Id, Account> accounts, Day from, Day until, Circles opening) {
        // Two holdings may have been touched out of order by two desks; each of them is in order by itself.
        List<Integer> places = IntStream.range(0, postings.size())
                .filter(place -> isWithin(postings.get(place), from, until))
                .boxed()
                .sorted(Comparator.comparing(place -> postings.get(place).day()))
                .toList();
        List<Line> lines = new ArrayList<>(places.size());
        Circles balance = opening;
        for (int place : places) {
            Posting posting = postings.get(place);
            Circles before =
                    Objects.requireNonNull(accounts.get(posting.issuer())).lostBefore(posting);
            balance = balance.plus(posting.delta()).plus(before);
            lines.add(new Line(place, posting, before, balance));
        }
        return lines;
    }

    private static boolean isWithin(Posting posting, Day from, Day until) {
        return !posting.day().isBefore(from) && !until.isBefore(posting.day());
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

        void take(Posting posting, Day eve, Day until) {
            if (!eve.isBefore(posting.day())) {
                atFirst = new Holding(posting.after(), posting.day());
            }
            if (!until.isBefore(posting.day())) {
                atLast = new Holding(posting.after(), posting.day());
            }
        }

        Circles opening(Day eve, LossSchedule loss) {
            Circles left = atFirst == null ? Circles.ZERO : atFirst.on(eve, loss);
            due = openingPosted().minus(left);
            return left;
        }

        Circles openingPosted() {
            return atFirst == null ? Circles.ZERO : atFirst.amount();
        }

        Circles closing(Day until, LossSchedule loss) {
            return atLast == null ? Circles.ZERO : atLast.on(until, loss);
        }

        /** The first line of loss in the period brings what was lost before it, too. */
        Circles lostBefore(Posting posting) {
            if (posting.kind() != Posting.Kind.LOSS) {
                return Circles.ZERO;
            }
            Circles before = due;
            due = Circles.ZERO;
            return before;
        }
    }
}
