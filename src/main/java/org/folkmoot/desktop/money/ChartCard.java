package org.folkmoot.desktop.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.chart.Chart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/** A chart with what it assumes, its numbers in a table, and a way to save them. */
final class ChartCard {
    private static final String ENDING = "csv";
    private static final double HEIGHT_EM = 17;

    /** So many marks an axis has at most, beside its zero. */
    private static final int MARKS = 6;

    private static final BigDecimal HALF_OF_FIVE = new BigDecimal("2.5");
    private static final long SPANS = 4;
    private static final long LONG = 300;
    private static final int MONTH = "2026-11".length();

    private final Host host;
    private final StackPane place = new StackPane();
    private Node chart = new Region();
    private final Region table;
    private final ToggleButton numbers = new ToggleButton();
    private final Card card;

    /**
     * Makes a card without a chart.
     *
     * @param id by which tests and style sheets know it
     * @param how what it counts, in words
     * @param csv the numbers as a file
     */
    ChartCard(Host host, String id, String title, String how, DataTable<?> table, Supplier<String> csv) {
        this.host = host;
        this.table = table;
        Wording words = host.words();
        table.table().setId(id + "-numbers");
        table.filter().setManaged(false);
        table.filter().setVisible(false);
        numbers.setId(id + "-show");
        numbers.setText(words.text("money.chart.numbers"));
        numbers.setAccessibleText(words.text("money.chart.numbers.of", title));
        numbers.selectedProperty().subscribe(this::refresh);
        Button save = new Button(words.text("money.chart.save"));
        save.setId(id + "-save");
        save.setAccessibleText(words.text("money.chart.save.of", title));
        save.setOnAction(event -> host.files()
                .save(
                        host.window(),
                        words.text("money.chart.save.of", title),
                        title + "." + ENDING,
                        new FileKind(words.text("money.table.kind"), ENDING))
                .ifPresent(file -> save(file, csv)));
        FlowPane row = new FlowPane(numbers, save);
        row.getStyleClass().add("flow");
        row.setMinHeight(Region.USE_PREF_SIZE);
        place.setStyle("-fx-pref-height: " + HEIGHT_EM + "em; -fx-min-height: " + HEIGHT_EM + "em;");
        this.card = new Card(title, new SentenceLabel(how, "soft"), place, row);
    }

    Card node() {
        return card;
    }

    /** Shows a chart, said in words for whoever does not see it. */
    void show(Chart fresh, String said) {
        fresh.setAnimated(false);
        fresh.setAccessibleText(said);
        chart = fresh;
        refresh();
    }

    private void refresh() {
        place.getChildren().setAll(numbers.isSelected() ? table : chart);
    }

    private void save(Path file, Supplier<String> csv) {
        host.work().quietly(progress -> WrittenText.write(host.words(), file, csv.get()), problem -> {
            if (problem.isEmpty()) {
                host.tell(host.words().text("money.saved", file.toString()));
            } else {
                host.refused(Trouble.because(host.words().text("money.not-saved", file.toString(), problem)));
            }
        });
    }

    /** Returns an axis of whole amounts or counts from zero to beyond the most that is drawn. */
    static NumberAxis fromZero(Wording words, BigDecimal most) {
        BigDecimal unit = BigDecimal.ONE;
        for (int i = 0; most.compareTo(unit.multiply(BigDecimal.valueOf(MARKS))) > 0; i++) {
            // 1, 2, 5, 10, 20, 50, …
            unit = i % 3 == 1 ? unit.multiply(HALF_OF_FIVE) : unit.multiply(BigDecimal.TWO);
        }
        BigDecimal marks = most.divide(unit, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
        NumberAxis axis = new NumberAxis(0, unit.multiply(marks).doubleValue(), unit.doubleValue());
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(written(number -> words.figures().count(number)));
        return axis;
    }

    /** Returns an axis of days; of more than a year only the months are written, so that the year has room. */
    static NumberAxis days(Wording words, Day first, Day last) {
        long span = Math.max(1, first.until(last));
        long unit = (span + SPANS - 1) / SPANS;
        NumberAxis axis = new NumberAxis(first.number(), first.number() + SPANS * unit, unit);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(written(number -> span > LONG
                ? new Day(number).toString().substring(0, MONTH)
                : words.figures().shortDay(new Day(number))));
        return axis;
    }

    private static StringConverter<Number> written(java.util.function.LongFunction<String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(Number number) {
                return text.apply(Math.round(number.doubleValue()));
            }

            @Override
            public Number fromString(String typed) {
                throw new UnsupportedOperationException("nobody types on an axis");
            }
        };
    }
}
