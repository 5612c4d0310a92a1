package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is recorded of common circles is there again after the program closed, in the ledger and in the check. */
@Execution(ExecutionMode.CONCURRENT)
class CommonCirclesKeptTest {
    @TempDir
    Path root;

    private Village village;
    private Id amina;
    private Id common;

    @BeforeEach
    void begins() {
        village = Village.ruled(root, 5, new RuleChoice("common-fund.circles", "on"));
        village.days(10);
        village.desk().takeSeat(village.person(1));
        amina = village.person(2);
        common = village.desk().ask(state -> state.commonCircles());
    }

    @AfterEach
    void closes() {
        village.close();
    }

    private List<Portion> own(long circles) {
        return List.of(new Portion(amina, Circles.whole(circles)));
    }

    private Circles holds(Id holder, Id issuer) {
        return village.desk()
                .ask(state -> state.ledger().balance(holder, issuer, Day.of(village.now()), state.losses()));
    }

    @Test
    void it_survives_closing_and_the_check_says_how_both_kinds_add_up() {
        Day today = Day.of(village.now());
        village.does(new CommonCirclesMinted(amina, own(100), "b1", Assent.SIGNATURE, today, null, null));
        village.does(new CommonCirclesChosen(amina, true, amina, Assent.SIGNATURE, "t1"));
        village.days(30);
        village.does(
                new CommonCirclesRedeemed(amina, own(40), "b2", Assent.SIGNATURE, Day.of(village.now()), null, null));
        Circles before = holds(amina, common);
        village.reopen();
        assertEquals(before, holds(amina, common));
        assertTrue(village.desk()
                .<Boolean>ask(state -> state.people().find(amina).orElseThrow().takesCommon()));

        Checking.Done check =
                assertInstanceOf(Checking.Done.class, village.desk().checkBooks(CheckProgress.SILENT));
        assertEquals(List.of(), check.differences());
        BooksCompared compared = check.compared();
        assertNotNull(compared);
        assertTrue(compared.balances());
        assertEquals(Circles.whole(100).atto(), compared.commonBook().issued());
        assertEquals(Circles.whole(40).atto(), compared.commonBook().burned());
        assertTrue(compared.commonBook().lost().signum() > 0);
        assertEquals(compared.commonBook(), compared.commonTables());
        assertTrue(CheckReport.sums(compared).stream().map(Sentence::key).anyMatch("desk.check.common"::equals));
    }

    @Test
    void the_ledger_names_the_common_circles_as_the_other_side_and_its_reversal() {
        Day today = Day.of(village.now());
        Id brought = village.does(new CommonCirclesMinted(amina, own(100), "b1", Assent.SIGNATURE, today, null, null));
        village.does(new CommonCirclesRedeemed(amina, own(40), "b2", Assent.SIGNATURE, today, null, null));
        List<LedgerRow> rows = village.desk().ledger().page(LedgerFilter.ALL, Long.MAX_VALUE, 10).stream()
                .filter(row -> row.kind() == LedgerRow.Kind.PAYMENT)
                .toList();
        assertEquals(List.of(common, amina), rows.stream().map(LedgerRow::from).toList());
        assertEquals(List.of(amina, common), rows.stream().map(LedgerRow::to).toList());
        assertEquals(
                List.of(Circles.whole(40), Circles.whole(100)),
                rows.stream().map(LedgerRow::amount).toList());
        Id taken = village.desk().ask(state -> state.payments().all().getLast().id());
        village.does(new PaymentReversed(taken, village.person(3)));
        village.does(new PaymentReversed(brought, village.person(3)));
        assertEquals(Circles.ZERO, holds(amina, common));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }
}
