package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.reports.books.BooksFolder.Written;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people closed stays what it was, to the last unit, whatever is recorded afterwards. */
class ClosedMonthTest {
    private static final int STORIES = Integer.getInteger("folkmoot.histories", 6);
    private static final Period MARCH = new Period(Day.parse("2026-03-01"), Day.parse("2026-03-31"));
    private static final Period APRIL = new Period(Day.parse("2026-04-01"), Day.parse("2026-04-30"));
    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    @TempDir
    Path root;

    @Test
    void a_closed_month_stays_the_same_whatever_slips_and_reversals_come_later() throws IOException {
        int late = 0;
        for (int seed = 0; seed < STORIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            try (Village village = Village.of(root.resolve("v" + seed), 5)) {
                village.desk().takeSeat(village.person(1));
                for (int day = 0; day < 24; day++) {
                    village.days(2);
                    village.desk().takeSeat(village.person(1));
                    happens(village, random);
                }
                village.does(village.desk()
                        .ask(state -> MonthToClose.of(state, MARCH.until().plus(1), village.now())
                                .closing(village.person(2))));
                TreasurersReport report = report(village, MARCH);
                List<HolderStatement> statements = statements(village, MARCH);
                Map<String, String> files = files(village, root.resolve("before" + seed));
                for (int step = 0; step < 40; step++) {
                    village.seconds(random.nextLong(Day.SECONDS));
                    village.desk().takeSeat(village.person(1));
                    late += happens(village, random);
                }
                assertEquals(report, report(village, MARCH), "seed " + seed);
                assertEquals(statements, statements(village, MARCH), "seed " + seed);
                assertEquals(files, files(village, root.resolve("after" + seed)), "seed " + seed);
            }
        }
        assertTrue(late > STORIES * 5, "next to nothing came late: " + late);
    }

    @Test
    void one_month_begins_with_what_the_month_before_ended_with_whenever_its_slips_were_typed() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        try (Village village = Village.of(root.resolve("v"), 5)) {
            village.desk().takeSeat(village.person(1));
            for (int day = 0; day < 50; day++) {
                village.days(1);
                village.desk().takeSeat(village.person(1));
                happens(village, random);
                TreasurersReport march = report(village, MARCH);
                assertEquals(march.total().closing(), march.reached());
                assertEquals(
                        march.total().closing(), report(village, APRIL).total().opening());
                Period soFar = new Period(MARCH.from(), Day.of(village.now()));
                assertEquals(
                        village.desk().ask(state -> state.ledger().held(soFar.until(), state.losses())),
                        report(village, soFar).total().closing(),
                        "nothing is late in the end");
            }
        }
    }

    @Test
    void accounts_and_the_plain_text_ledger_of_a_month_agree_with_its_statements() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (Village village = Village.of(root.resolve("v"), 5)) {
            village.desk().takeSeat(village.person(1));
            for (int day = 0; day < 20; day++) {
                village.days(2);
                village.desk().takeSeat(village.person(1));
                happens(village, random);
            }
            Map<String, String> files = files(village, root.resolve("out"));
            HledgerText journal = new HledgerText(Objects.requireNonNull(files.get("ledger.journal")));
            assertTrue(journal.assertions > 0);
            assertTrue(journal.notes.containsKey("recorded"), "slips were typed later");
            String members = Objects.requireNonNull(files.get("members.csv"));
            for (HolderStatement statement : statements(village, MARCH)) {
                String held = statement.sums().closing().toDecimal();
                assertTrue(
                        members.contains("," + held + ",2026-03-31"),
                        () -> statement.name() + " has " + held + " in " + members);
            }
        }
    }

    /** A slip of one of the last days, or a reversal; returns how many were booked elsewhere than on their day. */
    private static int happens(Village village, SplittableRandom random) {
        List<Payment> payments = village.desk().ask(state -> state.payments().all().stream()
                .filter(payment -> payment.reversedBy() == null)
                .toList());
        Act act = !payments.isEmpty() && random.nextInt(4) == 0
                ? new PaymentReversed(
                        payments.get(random.nextInt(payments.size())).id(), village.person(3))
                : slip(village, random);
        return village.desk().record(act, Texts.NONE) instanceof Recording.Recorded recorded
                        && isElsewhere(village, recorded.last().id())
                ? 1
                : 0;
    }

    private static boolean isElsewhere(Village village, String entry) {
        Payment payment = village.desk().ask(state -> state.payments().find(Id.of(entry)));
        return payment == null || !payment.booked().equals(payment.valueDay());
    }

    private static PaymentMade slip(Village village, SplittableRandom random) {
        int from = 1 + random.nextInt(5);
        int to = 1 + (from + random.nextInt(4)) % 5;
        Id payer = village.person(from);
        Id payee = village.person(to);
        Day day = Day.of(village.now()).plus(-random.nextInt(25));
        return new PaymentMade(
                payer,
                payee,
                List.of(new Leg(payer, payee, payer, Circles.whole(1 + random.nextInt(60)))),
                "s" + random.nextInt(1_000_000),
                Assent.SIGNATURE,
                day.max(MARCH.from()));
    }

    private static TreasurersReport report(Village village, Period period) {
        return TreasurersReport.of(Books.of(village.desk(), WORDS), period);
    }

    private static List<HolderStatement> statements(Village village, Period period) {
        List<HolderStatement> all = new ArrayList<>();
        village.people().forEach(id -> all.add(HolderStatement.of(village.desk(), WORDS, id, period)));
        return all;
    }

    private static Map<String, String> files(Village village, Path folder) throws IOException {
        Written.Done done = assertInstanceOf(
                Written.Done.class,
                BooksFolder.write(village.desk(), WORDS, MARCH.from(), MARCH.until(), folder, (written, of) -> true));
        Map<String, String> files = new HashMap<>();
        for (Path file : done.files()) {
            if (!file.toString().endsWith(".pdf")) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
