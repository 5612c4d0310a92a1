package org.folkmoot.desktop.closing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Closing;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.words.Wording;

/** The months that are closed: by whom, when, over what, and what came later. */
final class ClosedMonths {
    private static final int MOST_LATER = 200;

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Ways ways;

    ClosedMonths(Sitting sitting, Host host, Ways ways) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.ways = ways;
    }

    void show(Card card, List<MonthView.Closed> closed) {
        List<Node> rows = new ArrayList<>();
        for (MonthView.Closed each : closed) {
            rows.addAll(rows(each));
        }
        if (rows.isEmpty()) {
            rows.add(new SentenceLabel(words.text("closing.closed.none"), "soft"));
        }
        card.fill(words.text("closing.closed"), rows);
    }

    private List<Node> rows(MonthView.Closed closed) {
        Closing closing = closed.closing();
        List<Node> rows = new ArrayList<>();
        rows.add(new SentenceLabel(months(closing), "strong"));
        rows.add(new SentenceLabel(
                words.text(
                        "closing.closed.by",
                        Day.of(closing.at()),
                        sitting.name(closing.by()),
                        sitting.name(closing.second())),
                "soft"));
        if (!closing.disputed().isEmpty() || !closing.uncovered().isEmpty()) {
            rows.add(new SentenceLabel(
                    words.text(
                            "closing.closed.over",
                            closing.disputed().size(),
                            closing.uncovered().size()),
                    "soft"));
        }
        if (!closed.later().isEmpty()) {
            WrappedLink link =
                    new WrappedLink(words.text("closing.later", closed.later().size()), () -> showLater(closed));
            link.setId("closed-later-" + closing.until());
            rows.add(link);
        }
        return rows;
    }

    private String months(Closing closing) {
        return months(Month.of(closing.from()), Month.of(closing.last()));
    }

    /** Names the month, or the first and the last of several. */
    String months(Month first, Month last) {
        String end = words.figures().month(last);
        return first.equals(last)
                ? end
                : words.text("closing.months", words.figures().month(first), end);
    }

    private void showLater(MonthView.Closed closed) {
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(
                words.text("closing.later.how", closed.closing().until()), "soft"));
        closed.later().stream().limit(MOST_LATER).forEach(payment -> content.add(later(payment, closed.closing())));
        int more = closed.later().size() - MOST_LATER;
        if (more > 0) {
            content.add(new SentenceLabel(words.text("closing.later.more", more), "soft"));
        }
        Button close = new Button(words.text("money.close"));
        close.setId("later-close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(words.text("closing.later.title", months(closed.closing())), content, List.of(close)));
    }

    private WrappedLink later(Payment payment, Closing closing) {
        Day reversed = payment.reversalBooked();
        boolean isBack = reversed != null && payment.booked().isBefore(closing.until());
        Day booked = isBack && reversed != null ? reversed : payment.booked();
        return new WrappedLink(
                words.text(
                        isBack ? "closing.later.reversal" : "closing.later.payment",
                        payment.number(),
                        sitting.name(payment.payer()),
                        sitting.name(payment.payee()),
                        payment.amount(),
                        payment.valueDay(),
                        booked),
                () -> {
                    host.closeSheet();
                    ways.payment().accept(payment.id());
                });
    }
}
