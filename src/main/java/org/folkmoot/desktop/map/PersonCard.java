package org.folkmoot.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.desktop.parts.BitByBit;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.MeasuredBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;

/** The selected person: numbers, what is worth knowing, and the two lists. */
final class PersonCard extends MeasuredBox {
    /** More names than that are read better in the list. */
    private static final int MOST_ROWS = 120;

    private final Wording words;
    private final TrustView view;
    private final Remarks remarks;
    private final StatTile balance;

    /** Shows somebody; {@code open} opens their page and {@code everybody} goes back to the whole network. */
    PersonCard(Wording words, TrustView view, int person, Remarks remarks, Runnable open, Runnable everybody) {
        this.words = words;
        this.view = view;
        this.remarks = remarks;
        this.balance = new StatTile(words.text("map.person.balance"), "…");
        MapWords say = new MapWords(words, view);
        getStyleClass().add("stack-tight");
        SentenceLabel name = new SentenceLabel(say.name(person), "heading");
        name.setId("map-person-name");
        name.setAccessibleRole(AccessibleRole.TEXT);
        balance.setId("map-person-balance");
        GridPane stats = new GridPane();
        stats.getStyleClass().add("map-stats");
        stats.add(stat("map.person.accepts", view.accepts(person).size()), 0, 0);
        stats.add(stat("map.person.accepted", view.acceptedBy(person).size()), 1, 0);
        stats.add(balance, 0, 1, 2, 1);
        HBox top = new HBox(name, close(everybody));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        top.getStyleClass().add("map-person-top");
        Button page = new Button(words.text("map.person.open"));
        page.setId("map-open-page");
        page.setOnAction(event -> open.run());
        getChildren().addAll(top, new SentenceLabel(say.since(person), "soft"), stats, page);
        say.about(person).forEach(each -> getChildren().add(remarks.of(each)));
        list(
                "map-accepts",
                words.text("map.person.accepts.list"),
                words.text("map.person.accepts.none"),
                view.accepts(person),
                Acceptance::trusted);
        list(
                "map-accepted-by",
                words.text("map.person.accepted.list", say.name(person)),
                words.text("map.person.accepted.none"),
                view.acceptedBy(person),
                Acceptance::truster);
    }

    /** Shows what they hold. */
    void show(Circles amount) {
        balance.setFigure(words.figures().circles(amount));
    }

    private StatTile stat(String key, int people) {
        return new StatTile(words.text(key), words.text("map.person.people", people));
    }

    private Button close(Runnable everybody) {
        Button close = new Button("", Icons.of("fth-x"));
        close.setId("map-show-everybody");
        close.getStyleClass().add("quiet");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText(words.text("map.person.everybody"));
        close.setTooltip(new Tooltip(words.text("map.person.everybody")));
        close.setOnAction(event -> everybody.run());
        return close;
    }

    private void list(String id, String heading, String none, List<Acceptance> links, ToIntFunction<Acceptance> other) {
        MeasuredBox rows = new MeasuredBox();
        rows.setId(id);
        rows.getStyleClass().add("map-links");
        List<Supplier<Node>> lines = new ArrayList<>();
        links.stream().limit(MOST_ROWS).forEach(link -> lines.add(() -> row(link, other.applyAsInt(link))));
        if (links.isEmpty()) {
            lines.add(() -> new SentenceLabel(none, "soft"));
        } else if (links.size() > MOST_ROWS) {
            lines.add(() -> new SentenceLabel(words.text("map.person.more", links.size() - MOST_ROWS), "soft"));
        }
        BitByBit.fill(rows, lines);
        getChildren().addAll(new SentenceLabel(heading, "subheading", "map-section"), rows);
    }

    private HBox row(Acceptance link, int other) {
        String name = view.person(other).name();
        var person =
                remarks.link(name, words.text("map.person.link", name, link.until(), link.mutual() ? 1 : 0), other);
        HBox.setHgrow(person, Priority.ALWAYS);
        person.setMaxWidth(Double.MAX_VALUE);
        Label until = new Label(words.text("map.person.until", link.until()));
        until.getStyleClass().addAll("soft", "small");
        until.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(person, until);
        row.getStyleClass().add("row-tight");
        return row;
    }
}
