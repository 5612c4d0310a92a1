package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    private static final Id AMINA = Ids.person(1);
    private static final Day MAY = Day.parse("2026-05-01");
    private static final LossSchedule SEVEN = LossSchedule.always(Demurrage.of(700));

    private final Ledger ledger = new Ledger();
    private final List<Posting> lines = new ArrayList<>();

    private void income(long circles, Day day) {
        List<Posting> more = ledger.income(AMINA, Circles.whole(circles), day, SEVEN);
        ledger.post(more);
        lines.addAll(more);
    }

    @Test
    void a_balance_is_what_was_there_less_the_loss_and_what_came() {
        income(100, MAY);
        income(10, MAY.plus(3));
        income(14, MAY.plus(7));
        Explained why = Explained.balance(lines, MAY, MAY.plus(7), SEVEN);
        assertEquals(new Step.Held(MAY, Circles.whole(100)), why.steps().getFirst());
        Step.Lost lost = assertInstanceOf(Step.Lost.class, why.steps().get(1));
        assertEquals(7, lost.days());
        assertEquals(700, lost.hundredths());
        assertEquals(
                new Step.Moved(Kind.ISSUED, MAY.plus(3), MAY.plus(7), 2, Circles.whole(24)),
                why.steps().get(2));
        assertEquals(ledger.total(AMINA, MAY.plus(7), SEVEN), why.amount());
    }

    @Test
    void loss_that_has_no_line_yet_is_explained_too() {
        income(100, MAY);
        Explained why = Explained.balance(lines, MAY, MAY.plus(7), SEVEN);
        assertEquals("99861015263419143200", why.amount().atto().toString());
        assertEquals(
                new Step.Lost(MAY, MAY.plus(7), 700, Circles.ofAtto("138984736580856800")),
                why.steps().getLast());
    }

    @Test
    void who_held_nothing_lost_nothing_before_something_came() {
        income(10, MAY.plus(5));
        Explained why = Explained.balance(lines, MAY, MAY.plus(7), SEVEN);
        Step.Lost lost = assertInstanceOf(Step.Lost.class, why.steps().getFirst());
        assertEquals(MAY.plus(5), lost.from());
        assertEquals(2, lost.days());
    }

    @Test
    void each_rate_has_its_own_step() {
        income(100, MAY);
        LossSchedule changed = SEVEN.from(MAY.plus(5), Demurrage.of(500));
        Explained why = Explained.balance(lines, MAY, MAY.plus(7), changed);
        assertEquals(
                List.of(5L, 2L),
                why.steps().stream()
                        .filter(Step.Lost.class::isInstance)
                        .map(step -> ((Step.Lost) step).days())
                        .toList());
    }

    @Test
    void who_never_held_anything_has_nothing_to_explain() {
        assertEquals(
                List.of(), Explained.balance(List.of(), MAY, MAY.plus(7), SEVEN).steps());
    }

    @Test
    void what_comes_later_cannot_explain_what_was_before() {
        assertThrows(IllegalArgumentException.class, () -> Explained.balance(lines, MAY, MAY.plus(-1), SEVEN));
    }
}
