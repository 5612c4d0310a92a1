package org.folkmoot.desktop.commons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.commons.CommonCirclesView.Part;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.SumGrid;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;

/** What common circles stand for: how many there are, what lies in the treasury for them, and who takes them. */
final class TreasuryPane extends VBox {
    private static final String TABLE = "-fx-pref-height: 15em; -fx-min-height: 10em;";

    private final Wording words;
    private final Sitting sitting;
    private final SumGrid sums = new SumGrid();
    private final SentenceLabel takers = new SentenceLabel();
    private final SentenceLabel empty;
    private final DataTable<Part> table;

    TreasuryPane(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.words = host.words();
        this.empty = new SentenceLabel(words.text("commons.treasury.empty"), "soft");
        this.table = new DataTable<>(
                TableWords.of(words, words.text("commons.treasury")),
                List.of(
                        TableColumnSpec.words(
                                words.text("money.fund.issuer"),
                                4,
                                part -> sitting.name(part.issuer()),
                                part -> sitting.name(part.issuer())),
                        TableColumnSpec.figures(
                                words.text("money.holds"),
                                2,
                                part -> words.figures().circles(part.amount()),
                                Part::amount)),
                empty);
        table.table().setId("commons-treasury");
        table.filter().setId("commons-treasury-filter");
        table.setStyle(TABLE);
        takers.setId("commons-takers");
        sums.setId("commons-sums");
        getStyleClass().add("stack-tight");
        getChildren()
                .addAll(
                        sums,
                        new SentenceLabel(words.text("commons.treasury.how"), "soft"),
                        table,
                        new SentenceLabel(words.text("money.cut"), "soft", "small"),
                        takers);
    }

    void show(CommonCirclesView view) {
        sums.clear();
        Map<String, Circles> moved = new LinkedHashMap<>();
        moved.put("commons.sum.minted", view.minted());
        moved.put("commons.sum.redeemed", view.redeemed().negated());
        moved.put("commons.sum.lost", view.lost().negated());
        sums.addAll(words, moved, view.hands(), "commons.sum.hands");
        sums.addStrong(words.figures().circles(view.lies()), words.text("commons.sum.lies"));
        boolean some = !view.parts().isEmpty();
        table.show(view.parts());
        table.filter().setVisible(some);
        takers.setText(
                view.takers().isEmpty()
                        ? words.text("commons.takers.none")
                        : words.text(
                                "commons.takers",
                                view.takers().size(),
                                view.takers().stream().map(sitting::name).toList()));
    }
}
