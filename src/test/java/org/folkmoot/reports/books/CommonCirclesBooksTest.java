package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.desk.NobodysNames;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** In the books common circles are what their treasury owes to those who hold them; nothing is counted twice. */
@Execution(ExecutionMode.CONCURRENT)
class CommonCirclesBooksTest {
    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    @TempDir
    Path root;

    private Village village;
    private Id amina;
    private Id common;

    @BeforeEach
    void circles_were_brought_in_and_taken_out() {
        village = Village.ruled(root.resolve("v"), 5, new RuleChoice("common-fund.circles", "on"));
        village.days(10);
        village.desk().takeSeat(village.person(1));
        amina = village.person(2);
        common = village.desk().ask(state -> state.commonCircles());
        village.does(new CommonCirclesMinted(amina, own(100), "b1", Assent.SIGNATURE, today(), null, null));
        village.days(30);
        village.does(new IncomeIssued(Hour.of(village.now())));
        village.does(new CommonCirclesRedeemed(amina, own(40), "b2", Assent.SIGNATURE, today(), null, null));
        village.days(5);
        village.desk().names().callNobodys(village.desk().ask(state -> NobodysNames.of(state, WORDS)));
    }

    @AfterEach
    void closes() {
        village.close();
    }

    private Day today() {
        return Day.of(village.now());
    }

    private List<Portion> own(long circles) {
        return List.of(new Portion(amina, Circles.whole(circles)));
    }

    private String writes() throws IOException {
        Path out = root.resolve("out");
        assertInstanceOf(
                BooksFolder.Written.Done.class,
                BooksFolder.write(village.desk(), WORDS, null, null, out, (done, of) -> true));
        return Files.readString(out.resolve("ledger.journal"), StandardCharsets.UTF_8);
    }

    @Test
    void the_treasury_owes_what_people_hold_of_common_circles() throws IOException {
        HledgerText journal = new HledgerText(writes());
        Circles hands = village.desk().ask(state -> state.ledger().commonHeldAsTouched());
        assertEquals(
                new BigDecimal(hands.toDecimal()).negate(),
                journal.balances.get("common circles in hands"),
                () -> journal.balances.toString());
        Map.Entry<String, BigDecimal> lies = journal.balances.entrySet().stream()
                .filter(each -> each.getKey().startsWith("treasury of the common circles:2 "))
                .findFirst()
                .orElseThrow();
        Circles touched = village.desk().ask(state -> Objects.requireNonNull(
                        state.ledger().holdingsOf(common).get(amina))
                .amount());
        assertEquals(new BigDecimal(touched.toDecimal()), lies.getValue());
        String beancount = Files.readString(root.resolve("out").resolve("ledger.beancount"), StandardCharsets.UTF_8);
        assertTrue(beancount.contains("Liabilities:Common-Circles"));
        assertTrue(beancount.contains("Assets:CommonCircles:2 "));
    }

    @Test
    void the_list_of_accounts_and_the_statements_have_the_treasury_too() throws IOException {
        writes();
        String accounts = Files.readString(root.resolve("out").resolve("accounts.csv"), StandardCharsets.UTF_8);
        assertTrue(accounts.contains("treasury of the common circles"), accounts);
        String statement =
                Files.readString(root.resolve("out/statements/statement-Common-circles.csv"), StandardCharsets.UTF_8);
        assertTrue(statement.contains("b1") && statement.contains("b2"), statement);
    }

    @Test
    void the_treasurers_report_counts_the_treasury_with_those_who_hold_common_circles() {
        TreasurersReport report =
                TreasurersReport.of(Books.of(village.desk(), WORDS), new Period(today().plus(-40), today()));
        StatementSums total = report.total();
        assertEquals(total.closing(), report.reached());
        assertTrue(
                report.byAccount().stream().noneMatch(account -> account.name().equals("Common circles")));
        Circles held = village.desk().ask(state -> state.ledger().held(today(), state.losses()));
        assertTrue(
                held.minus(total.closing()).atto().abs().bitLength() < 40,
                () -> held + " and " + total.closing() + " differ by rounding only");
    }

    @Test
    void charts_count_what_lies_in_the_treasury_once_and_no_exchange_as_a_payment() {
        MoneyOverTime over = MoneyOverTime.of(village.desk(), WORDS);
        MoneyOverTime.Week last = over.weeks().getLast();
        assertEquals(village.desk().ask(state -> state.ledger().held(today(), state.losses())), last.held());
        assertEquals(
                0, over.weeks().stream().mapToInt(MoneyOverTime.Week::payments).sum());
    }
}
