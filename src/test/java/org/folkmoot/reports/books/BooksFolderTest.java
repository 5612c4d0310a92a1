package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.reports.books.BooksFolder.Written;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BooksFolderTest {
    private static final List<String> NAMES = List.of(
            "Amina",
            "=cmd|' /C calc'!A0",
            "Zoë:  \"a; b\" 100 %, c | d",
            "נועה בן־דוד",
            "@mira",
            "Tab\u202eevil",
            "Left Early");

    @TempDir
    Path root;

    private Village village;
    private Path out;

    @BeforeEach
    void a_village_that_pays() {
        village = Village.named(root, NAMES);
        out = root.resolve("out");
        village.desk().takeSeat(village.person(1));
        village.days(10);
        income();
        pays(1, 2, 40, "214", "bread; rye, two  loaves");
        Id chair = pays(3, 4, 5, "+215", "=a chair");
        village.does(new PaymentReversed(chair, village.person(2)));
        village.days(30);
        income();
        village.days(1);
        Leg first = leg(2, 1, 1, 3);
        Leg second = leg(1, 5, 1, 3);
        record(2, 5, List.of(first, second), "216", "through Amina");
        village.does(new MemberLeft(village.person(7), Assent.SIGNATURE, "L1", village.person(2)));
        village.days(3);
    }

    @AfterEach
    void closes() {
        village.close();
    }

    private void income() {
        village.does(new org.folkmoot.journal.acts.IncomeIssued(org.folkmoot.terms.Hour.of(village.now())));
    }

    private Leg leg(int from, int to, int issuer, long circles) {
        return new Leg(village.person(from), village.person(to), village.person(issuer), Circles.whole(circles));
    }

    private Id pays(int from, int to, long circles, String slip, String reason) {
        return record(from, to, List.of(leg(from, to, from, circles)), slip, reason);
    }

    private Id record(int from, int to, List<Leg> legs, String slip, String reason) {
        Day day = Day.of(village.now());
        PaymentMade made = new PaymentMade(village.person(from), village.person(to), legs, slip, Assent.SIGNATURE, day);
        return Id.of(Village.recorded(village.desk().record(made, Texts.of(Names.REASON, reason)))
                .last()
                .id());
    }

    private Written.Done writes(@Nullable Day from, @Nullable Day until) throws IOException {
        Wording words = Wording.in(Locale.ENGLISH);
        return assertInstanceOf(
                Written.Done.class, BooksFolder.write(village.desk(), words, from, until, out, (done, of) -> true));
    }

    private String text(String file) throws IOException {
        return Files.readString(out.resolve(file), StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        String text = text(file);
        assertEquals('\ufeff', text.charAt(0));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    @Test
    void every_transaction_of_the_journal_adds_up_and_every_balance_is_asserted() throws IOException {
        writes(null, null);
        HledgerText journal = new HledgerText(text("ledger.journal"));
        assertTrue(journal.assertions >= NAMES.size());
        Circles issued = village.desk().ask(state -> state.ledger().totals().issued());
        Circles lost = village.desk().ask(state -> state.ledger().totals().lost());
        assertEquals(new BigDecimal(issued.toDecimal()).negate(), journal.balances.get("issuance"));
        assertEquals(new BigDecimal(lost.toDecimal()), journal.balances.get("loss"));
        for (int i = 1; i <= NAMES.size(); i++) {
            Id holder = village.person(i);
            BigDecimal held = journal.balances.entrySet().stream()
                    .filter(each -> HledgerText.unescaped(each.getKey())
                            .startsWith("holders:" + number(holder) + " " + NAMES.get(number(holder) - 1) + ":"))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Circles posted = village.desk().ask(state -> state.ledger().holdingsOf(holder).values().stream()
                    .map(holding -> holding.amount())
                    .reduce(Circles.ZERO, Circles::plus));
            assertEquals(0, held.compareTo(new BigDecimal(posted.toDecimal())), NAMES.get(i - 1));
        }
    }

    private int number(Id holder) {
        return village.desk()
                .ask(state -> state.people().find(holder).orElseThrow().number());
    }

    @Test
    void whatever_people_typed_can_be_read_back_from_the_journal() throws IOException {
        writes(null, null);
        HledgerText journal = new HledgerText(text("ledger.journal"));
        List<String> reasons = Objects.requireNonNull(journal.notes.get("reason")).stream()
                .map(HledgerText::unescaped)
                .toList();
        assertEquals(List.of("bread; rye, two  loaves", "=a chair", "through Amina"), reasons);
        assertTrue(journal.transactions.stream()
                .map(HledgerText::unescaped)
                .anyMatch(("Reversal of payment 2 from " + NAMES.get(2) + " to " + NAMES.get(3))::equals));
        assertFalse(text("ledger.journal").contains("\u202e"), "nothing turns the lines of the file around");
    }

    @Test
    void a_later_period_begins_with_what_was_there() throws IOException {
        Day from = Day.of(village.now()).plus(-20);
        writes(from, null);
        HledgerText journal = new HledgerText(text("ledger.journal"));
        assertEquals("Opening balance", journal.transactions.getFirst());
        assertEquals(
                -1,
                Objects.requireNonNull(journal.balances.get("opening balances")).signum());
        assertEquals(
                rows("ledger.csv").size(),
                rows("ledger.csv").stream()
                        .filter(row -> !Day.parse(row.getField("Recorded (UTC)").substring(0, 10))
                                .isBefore(from))
                        .count());
    }

    @Test
    void beancount_asserts_the_same_balances_with_names_beside_numbers() throws IOException {
        writes(null, null);
        String text = text("ledger.beancount");
        HledgerText journal = new HledgerText(text("ledger.journal"));
        assertEquals(
                journal.assertions,
                text.lines()
                        .filter(line -> line.contains(" balance Assets:Holders:"))
                        .count());
        assertTrue(text.contains("  holder: \"Zoë:  \\\"a; b\\\" 100 %, c | d\"\n"));
        Map<String, BigDecimal> balances = new HashMap<>();
        text.lines()
                .filter(line -> line.matches("  [A-Z][A-Za-z]+:\\S+  \\S+ CIRCLES"))
                .forEach(line -> {
                    String[] parts = line.strip().split("\\s+");
                    balances.merge(parts[0], new BigDecimal(parts[1]), BigDecimal::add);
                });
        assertEquals(
                0,
                balances.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum());
        text.lines().filter(line -> line.contains(" balance ")).forEach(line -> {
            String[] parts = line.split("\\s+");
            assertEquals(0, Objects.requireNonNull(balances.get(parts[2])).compareTo(new BigDecimal(parts[3])), line);
        });
    }

    @Test
    void nothing_that_people_typed_becomes_a_formula_and_numbers_stay_numbers() throws IOException {
        writes(null, null);
        for (NamedCsvRecord row : rows("members.csv")) {
            assertFalse(
                    row.getField("Name").startsWith("=") || row.getField("Name").startsWith("@"));
            assertTrue(row.getField("Holds").matches("\\d+\\.\\d+"));
        }
        assertEquals("'=cmd|' /C calc'!A0", row("members.csv", "Number", "2").getField("Name"));
        NamedCsvRecord paid = row("ledger.csv", "Slip", "'+215");
        assertEquals("'=a chair", paid.getField("For what"));
        assertEquals("-5", paid.getField("Circles"));
    }

    private NamedCsvRecord row(String file, String column, String value) throws IOException {
        return rows(file).stream()
                .filter(row -> row.getField(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_left_is_there_with_their_name_and_day() throws IOException {
        writes(null, null);
        NamedCsvRecord left = row("members.csv", "Name", "Left Early");
        assertEquals("left", left.getField("Standing"));
        assertEquals(Day.of(village.now()).plus(-3).toString(), left.getField("Left on"));
    }

    @Test
    void accounts_add_up_to_what_everybody_holds_now() throws IOException {
        writes(null, null);
        BigDecimal sum = rows("accounts.csv").stream()
                .map(row -> new BigDecimal(row.getField("Holds")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Day today = Day.of(village.now());
        Circles held = village.desk().ask(state -> state.ledger().held(today, state.losses()));
        assertEquals(new BigDecimal(held.toDecimal()), sum.stripTrailingZeros());
        for (NamedCsvRecord row : rows("accounts.csv")) {
            BigDecimal posted = new BigDecimal(row.getField("In the ledger"));
            BigDecimal due = new BigDecimal(row.getField("Loss not posted yet"));
            assertEquals(0, posted.add(due).compareTo(new BigDecimal(row.getField("Holds"))));
        }
    }

    @Test
    void each_statement_adds_up_from_its_own_lines_and_shows_both_sides_to_whom_it_passed_through() throws IOException {
        Written.Done done = writes(Day.of(village.now()).plus(-10), null);
        assertEquals(NAMES.size() + 1, done.statements(), "everybody and the common fund");
        try (Stream<Path> files = Files.list(out.resolve(BooksFolder.STATEMENTS))) {
            for (Path file : files.toList()) {
                List<NamedCsvRecord> rows = rows(out.relativize(file).toString());
                BigDecimal balance = new BigDecimal(rows.getFirst().getField("Balance"));
                for (NamedCsvRecord row : rows) {
                    if (!row.getField("Circles").isEmpty()) {
                        balance = balance.add(new BigDecimal(row.getField("Circles")));
                    }
                    assertEquals(0, balance.compareTo(new BigDecimal(row.getField("Balance"))), file.toString());
                }
            }
        }
        List<String> amina = rows("statements/statement-0001-Amina.csv").stream()
                .map(row -> row.getField("What"))
                .toList();
        assertTrue(amina.containsAll(List.of("Received to pass on", "Passed on")), () -> amina.toString());
    }

    @Test
    void the_common_fund_stands_in_the_books_as_an_account_with_a_name_of_its_own() throws IOException {
        Id fund = village.desk().ask(state -> state.commonFund());
        village.desk().names().callNobodys(Map.of(fund, "Common fund"));
        Leg given = new Leg(village.person(4), fund, village.person(4), Circles.whole(7));
        village.does(new PaymentMade(
                village.person(4), fund, List.of(given), "217", Assent.SIGNATURE, Day.of(village.now())));
        writes(null, null);
        NamedCsvRecord account = row("accounts.csv", "Holder", "Common fund");
        assertEquals("common fund", account.getField("Standing"));
        assertEquals(
                "7", row("statements/statement-Common-fund.csv", "Slip", "217").getField("Circles"));
        HledgerText journal = new HledgerText(text("ledger.journal"));
        assertTrue(
                journal.balances.keySet().stream().anyMatch(name -> name.startsWith("common fund:4 ")),
                () -> journal.balances.toString());
        assertTrue(text("ledger.beancount").contains("Assets:CommonFund:4 "));
        reportAddsUp(root.resolve("again"));
    }

    @Test
    void the_totals_of_the_treasurers_report_are_the_sums_of_its_lines() throws IOException {
        reportAddsUp(out);
    }

    private void reportAddsUp(Path out) throws IOException {
        Day from = Day.of(village.now()).plus(-10);
        Wording words = Wording.in(Locale.ENGLISH);
        Books books = Books.of(village.desk(), words);
        TreasurersReport report = TreasurersReport.of(books, new Period(from, Day.of(village.now())));
        StatementSums total = report.total();
        assertEquals(
                total.closing(),
                total.opening().plus(total.came()).plus(total.went()).plus(total.lost()));
        assertEquals(total.closing(), report.reached());
        Circles held = village.desk().ask(state -> state.ledger().held(Day.of(village.now()), state.losses()));
        assertEquals(held, total.closing());
        BooksFolder.write(village.desk(), words, from, null, out, (done, of) -> true);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out.resolve("report.pdf")))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("All together " + words.figures().circlesExactly(total.opening())), () -> text);
            assertTrue(text.contains(words.figures().circlesExactly(total.closing())), () -> text);
        }
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        writes(null, null);
        Path mine = out.resolve("members.csv");
        Files.writeString(mine, "mine");
        Written again =
                BooksFolder.write(village.desk(), Wording.in(Locale.GERMAN), null, null, out, (done, of) -> true);
        assertEquals(new Written.InTheWay(out.resolve("ledger.csv")), again);
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void a_past_day_shows_the_books_as_they_stood() throws IOException {
        writes(null, Day.of(Village.FOUNDED_AT).plus(20));
        assertEquals("5", row("ledger.csv", "What", "Got back").getField("Circles"));
        assertTrue(rows("ledger.csv").stream()
                .noneMatch(row -> row.getField("Slip").equals("216")));
        assertEquals("member", row("members.csv", "Name", "Left Early").getField("Standing"));
        new HledgerText(text("ledger.journal"));
    }

    @Test
    void whoever_stops_it_keeps_whole_files_only() throws IOException {
        Written stopped =
                BooksFolder.write(village.desk(), Wording.in(Locale.ENGLISH), null, null, out, (done, of) -> done < 2);
        assertEquals(new Written.Stopped(2), stopped);
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of("accounts.csv", "ledger.csv", "statements"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void file_names_can_be_kept_by_every_system() {
        assertEquals("statement-0002-cmd-C-calc-A0.csv", FileNames.statement(2, "=cmd|' /C calc'!A0", "csv"));
        assertEquals("statement-0004-.pdf", FileNames.statement(4, "../..", "pdf"));
    }
}
