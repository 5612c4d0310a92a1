package org.folkmoot.desktop.money;

import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.SumGrid;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;

/** The check of the books, and the sum of all money to the last unit, in figures and in words. */
final class CheckPane extends VBox {
    private final Wording words;
    private final SumGrid sum = new SumGrid();
    private final SentenceLabel result = new SentenceLabel("", "subheading");
    private final SentenceLabel due = new SentenceLabel("", "soft");

    private final CheckCard check;

    CheckPane(Sitting sitting, Host host) {
        this.words = host.words();
        this.check = new CheckCard(sitting, host);
        setId("money-check-pane");
        getStyleClass().add("stack");
        getChildren()
                .addAll(
                        check,
                        new Card(
                                words.text("money.check.title"),
                                new SentenceLabel(words.text("money.check.how"), "soft"),
                                sum,
                                result,
                                due));
    }

    void attach(Subscriptions here) {
        check.attach(here);
    }

    void show(MoneyView view) {
        sum.clear();
        line(view.issued(), "money.check.issued");
        line(view.touched(), "money.check.held");
        line(view.posted(), "money.check.lost");
        if (!view.burned().isZero()) {
            line(view.burned(), "money.check.burned");
        }
        Circles rest = view.issued().minus(view.posted()).minus(view.burned()).minus(view.touched());
        line(rest, "money.check.rest");
        result.setText(words.text(view.balances() ? "money.check.yes" : "money.check.no"));
        due.setText(words.text(
                "money.check.due",
                view.accounts(),
                words.figures().circlesExactly(view.due()),
                words.figures().circlesExactly(view.held())));
    }

    private void line(Circles amount, String key) {
        sum.add(words.figures().circlesExactly(amount), new SentenceLabel(words.text(key)));
    }
}
