package org.folkmoot.desktop.slips;

import java.math.BigInteger;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TickedNames;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One pays many the same, or many pay one: fills lines of the table, which are looked at there before anything counts. */
final class ManySheet {
    private final Wording words;
    private final List<Someone> all;
    private final Someone fund;
    private final WhoField one;
    private final TickedNames<Someone> ticked;
    private final TextField amount = new TextField();
    private final TextField reason = new TextField();
    private final TextField paper = new TextField();
    private final StringProperty missing = new SimpleStringProperty("");
    private final Button fill = new Button();
    private final SentenceLabel total = new SentenceLabel("", "soft");
    private boolean pays = true;

    /** Whom there is to choose from. */
    private record Known(List<Someone> all, Someone fund) {}

    private ManySheet(Host host, Known known) {
        this.words = host.words();
        this.all = byName(known.all());
        this.fund = known.fund();
        // Many can pay into the common fund; nothing is paid out of it with slips.
        List<Someone> withFund = new ArrayList<>(all);
        withFund.add(fund);
        this.one = new WhoField(words, words.text("slips.many.one"), withFund, "many-one");
        this.ticked = new TickedNames<>(all, Someone::name, this::written, words.text("parts.name.prompt"));
        ticked.list().setId("many-list");
        ticked.list().setAccessibleText(words.text("slips.many.others"));
        amount.setId("many-amount");
        reason.setId("many-reason");
        paper.setId("many-paper");
        fill.setId("many-fill");
        total.setId("many-total");
        fill.setText(words.text("slips.many.fill"));
        fill.setDefaultButton(true);
    }

    private List<Someone> byName(List<Someone> people) {
        Collator collator = Collator.getInstance(words.locale());
        return people.stream()
                .sorted(Comparator.comparing(Someone::name, collator).thenComparing(Someone::number))
                .toList();
    }

    /** Asks, and hands over one line for each of the many. */
    static void show(Sitting sitting, Host host, Picture picture, Consumer<List<SlipText>> take) {
        sitting.ask(
                host,
                state -> new Known(
                        Someone.of(sitting.desk().names(), state.people().everybody()),
                        Someone.fund(state, sitting.desk().names())),
                known -> new ManySheet(host, known).show(host, picture, take));
    }

    private void show(Host host, Picture picture, Consumer<List<SlipText>> take) {
        SegmentedChoice way = new SegmentedChoice(
                words.text("slips.many.way"),
                List.of(words.text("slips.many.to"), words.text("slips.many.from")),
                index -> {
                    pays = index == 0;
                    refresh();
                });
        HBox row = new HBox(way);
        row.setMinHeight(HBox.USE_PREF_SIZE);
        Button leave = new Button(words.text("slips.many.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        fill.setOnAction(event -> {
            host.closeSheet();
            take.accept(lines(picture));
        });
        one.value().subscribe(this::refresh);
        ticked.count().subscribe(this::refresh);
        amount.textProperty().subscribe(this::refresh);
        refresh();
        host.sheet(new Sheet(
                        words.text("slips.many.title"),
                        List.of(
                                row,
                                one,
                                new VBox(new Label(words.text("slips.many.others")), ticked),
                                named("slips.many.amount", amount),
                                named("slips.column.reason", reason),
                                named("slips.many.paper", paper),
                                total),
                        List.of(leave, fill))
                .saysMissing(missing)
                .alsoHolds(() -> ticked.count().get() > 0));
    }

    private VBox named(String key, TextField field) {
        Label label = new Label(words.text(key));
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }

    private void refresh() {
        missing.set(missing());
        fill.setDisable(!missing.get().isEmpty());
        total.setText(missing.get().isEmpty() ? together() : "");
    }

    /** Says how many it is and what they come to, to compare with the list; and that nobody pays themselves. */
    private String together() {
        int many = others().size();
        if (!(TypedAmount.read(amount.getText()) instanceof TypedAmount.Amount(Circles each))) {
            return "";
        }
        BigInteger atto = each.atto().multiply(BigInteger.valueOf(many));
        String said = atto.compareTo(Circles.LARGEST_ATTO) > 0
                ? ""
                : words.text("slips.many.total", many, each, new Circles(atto));
        Someone chosen = one.value().get();
        return chosen != null && ticked.ticked().contains(chosen)
                ? said + " " + words.text("slips.many.left-out", chosen.name())
                : said;
    }

    private List<Someone> others() {
        Someone chosen = one.value().get();
        return ticked.ticked().stream().filter(other -> !other.equals(chosen)).toList();
    }

    private String missing() {
        if (one.value().get() == null) {
            return words.text("slips.many.missing.one");
        }
        if (pays && fund.equals(one.value().get())) {
            return words.text("slips.many.missing.fund");
        }
        if (others().isEmpty()) {
            return words.text("slips.many.missing.others");
        }
        return switch (TypedAmount.read(amount.getText())) {
            case TypedAmount.Amount read -> "";
            case TypedAmount.Nothing nothing -> words.text("slips.amount.missing");
            case TypedAmount.Wrong(String cause) -> words.text(cause);
        };
    }

    private List<SlipText> lines(Picture picture) {
        Someone chosen = one.value().get();
        List<SlipText> lines = new ArrayList<>();
        for (Someone other : others()) {
            String here = picture.written(chosen);
            String there = picture.written(other);
            lines.add(new SlipText(
                    number(lines.size() + 1),
                    pays ? here : there,
                    pays ? there : here,
                    amount.getText().strip(),
                    reason.getText().strip(),
                    "",
                    number(1).isEmpty() ? words.text("slips.agreed.present") : "",
                    ""));
        }
        return lines;
    }

    /** The payments of one signed list carry its number and their place on it. */
    private String number(int place) {
        String list = paper.getText().strip();
        return list.isEmpty() ? "" : list + "/" + place;
    }

    /** Two of one name are told apart by their numbers. */
    private String written(@Nullable Someone someone) {
        if (someone == null) {
            return "";
        }
        boolean alone = all.stream()
                        .filter(other -> other.name().equals(someone.name()))
                        .count()
                == 1;
        return alone ? someone.name() : words.text("slips.many.numbered", someone.name(), someone.number());
    }
}
