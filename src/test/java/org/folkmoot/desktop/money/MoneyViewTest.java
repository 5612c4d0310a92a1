package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;

/** The totals as the page shows them can be added up by whoever looks at them. */
class MoneyViewTest {
    @Test
    void what_is_shown_adds_up_though_each_figure_has_more_decimals() {
        // cut one by one, 364,550.03 less 13,841.47 would not be what is held: 350,708.55
        MoneyView view = view("364550.0349", "0", "13841", "0.4797", "350708.5552");
        assertEquals(
                new MoneyView.Shown(circles("364550.03"), circles("13841.48"), Circles.ZERO, circles("350708.55")),
                view.shown());
    }

    @Test
    void what_was_given_up_for_newcomers_is_a_part_of_it() {
        MoneyView.Shown shown =
                view("100.009", "3.336", "2.222", "1.111", "93.34").shown();
        assertEquals(shown.issued(), shown.held().plus(shown.lost()).plus(shown.burned()));
    }

    @Test
    void books_that_do_not_balance_hide_nothing() {
        MoneyView view =
                new MoneyView(circles("10"), Circles.ZERO, circles("1"), Circles.ZERO, circles("8"), circles("8"), 1);
        assertEquals(circles("1"), view.shown().lost());
    }

    private static MoneyView view(String issued, String burned, String posted, String due, String held) {
        return new MoneyView(
                circles(issued),
                circles(burned),
                circles(posted),
                circles(due),
                circles(held).plus(circles(due)),
                circles(held),
                1);
    }

    private static Circles circles(String written) {
        return new Circles(new BigDecimal(written).movePointRight(18).toBigIntegerExact());
    }
}
