package org.folkmoot.desktop.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.chart.XYChart.Data;
import javafx.scene.chart.XYChart.Series;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.parts.Tiles;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.books.ChartTables;
import org.folkmoot.reports.books.MoneyOverTime;
import org.folkmoot.reports.books.MoneyOverTime.Band;
import org.folkmoot.reports.books.MoneyOverTime.Week;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Circulation, what was issued and lost, who holds how much, and how much is paid: drawn, said, and in numbers. */
final class ChartsPane extends VBox {
    private static final int WEEKS_OF_PAYMENTS = 26;
    private static final double LEAST_EM = 24;

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final DataTable<Week> heldNumbers;
    private final DataTable<Week> issuedNumbers;
    private final DataTable<Band> spreadNumbers;
    private final DataTable<Week> paidNumbers;
    private final ChartCard held;
    private final ChartCard issued;
    private final ChartCard spread;
    private final ChartCard paid;
    private @Nullable MoneyOverTime shown;
    private boolean wanted;

    ChartsPane(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        Figures figures = words.figures();
        TableColumnSpec<Week> day = TableColumnSpec.words(
                words.text("ledger.column.day"), 4, (Week week) -> figures.day(week.last()), Week::last);
        heldNumbers = table("money.chart.held", List.of(day, circles("ledger.column.held", Week::held)));
        issuedNumbers = table(
                "money.chart.issued",
                List.of(day, circles("ledger.column.issued", Week::issued), circles("ledger.column.lost", Week::lost)));
        spreadNumbers = table(
                "money.chart.spread",
                List.of(
                        circles("ledger.column.band-from", Band::from),
                        circles("ledger.column.band-below", Band::below),
                        TableColumnSpec.figures(
                                words.text("ledger.column.accounts"),
                                2,
                                band -> figures.count(band.accounts()),
                                Band::accounts)));
        paidNumbers = table(
                "money.chart.paid",
                List.of(
                        day,
                        TableColumnSpec.figures(
                                words.text("ledger.column.payments"),
                                2,
                                week -> figures.count(week.payments()),
                                Week::payments),
                        circles("ledger.column.circles", Week::paid)));
        held = card("chart-held", "money.chart.held", "money.chart.held.how", heldNumbers, ChartTables::amounts);
        issued = card(
                "chart-issued", "money.chart.issued", "money.chart.issued.how", issuedNumbers, ChartTables::amounts);
        spread = card(
                "chart-spread", "money.chart.spread", "money.chart.spread.how", spreadNumbers, ChartTables::spread);
        paid = card("chart-paid", "money.chart.paid", "money.chart.paid.how", paidNumbers, ChartTables::payments);
        setId("money-charts-pane");
        getChildren().add(new Tiles(LEAST_EM, held.node(), issued.node(), spread.node(), paid.node()));
    }

    private ChartCard card(
            String id, String key, String how, DataTable<?> table, BiFunction<MoneyOverTime, Wording, String> csv) {
        return new ChartCard(host, id, words.text(key), words.text(how), table, () -> {
            MoneyOverTime money = shown;
            return csv.apply(money == null ? MoneyOverTime.of(sitting.desk(), words) : money, words.plain());
        });
    }

    private <T> DataTable<T> table(String key, List<TableColumnSpec<T>> columns) {
        return new DataTable<>(
                TableWords.of(words, words.text(key)),
                columns,
                new EmptyState("fth-repeat", words.text("money.none"), words.text("money.accounts.first")));
    }

    private <T> TableColumnSpec<T> circles(String key, Function<T, Circles> amount) {
        return TableColumnSpec.figures(
                words.text(key), 2, row -> words.figures().circles(amount.apply(row)), amount);
    }

    void attach(Subscriptions heldHere) {
        sitting.watch(heldHere, List.of(Subject.MONEY, Subject.RULES), () -> {
            shown = null;
            if (wanted) {
                draw();
            }
        });
    }

    /** Draws only once somebody looks: the whole ledger has to be read for it. */
    void look() {
        wanted = true;
        if (shown == null) {
            draw();
        }
    }

    private void draw() {
        host.work().quietly(progress -> MoneyOverTime.of(sitting.desk(), words), this::show);
    }

    private void show(MoneyOverTime money) {
        shown = money;
        List<Week> weeks = money.weeks();
        heldNumbers.show(weeks.reversed());
        issuedNumbers.show(weeks.reversed());
        paidNumbers.show(weeks.reversed());
        spreadNumbers.show(money.spread());
        Week last = weeks.getLast();
        held.show(circulation(weeks), words.text("money.chart.held.said", last.held(), last.last()));
        issued.show(issuedAndLost(weeks), words.text("money.chart.issued.said", last.issued(), last.lost()));
        spread.show(bands(money.spread()), words.text("money.chart.spread.said", widest(money.spread())));
        paid.show(payments(weeks), words.text("money.chart.paid.said", last.payments(), last.paid()));
    }

    private static int widest(List<Band> bands) {
        return bands.stream().mapToInt(Band::accounts).max().orElse(0);
    }

    private XYChart<Number, Number> circulation(List<Week> weeks) {
        AreaChart<Number, Number> chart =
                new AreaChart<>(time(weeks), ChartCard.fromZero(words, most(weeks, Week::held)));
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        chart.getData().add(line("ledger.column.held", weeks, Week::held));
        return chart;
    }

    private XYChart<Number, Number> issuedAndLost(List<Week> weeks) {
        LineChart<Number, Number> chart =
                new LineChart<>(time(weeks), ChartCard.fromZero(words, most(weeks, Week::issued)));
        chart.setCreateSymbols(false);
        chart.getData().add(line("ledger.column.issued", weeks, Week::issued));
        chart.getData().add(line("ledger.column.lost", weeks, Week::lost));
        return chart;
    }

    private XYChart<String, Number> payments(List<Week> weeks) {
        Series<String, Number> bars = new Series<>();
        weeks.subList(Math.max(0, weeks.size() - WEEKS_OF_PAYMENTS), weeks.size())
                .forEach(
                        week -> bars.getData().add(new Data<>(words.figures().shortDay(week.last()), week.payments())));
        return bars(bars);
    }

    private XYChart<String, Number> bands(List<Band> bands) {
        Series<String, Number> bars = new Series<>();
        bands.forEach(band -> bars.getData()
                .add(new Data<>(words.figures().count(drawn(band.from()).longValue()), band.accounts())));
        return bars(bars);
    }

    private XYChart<String, Number> bars(Series<String, Number> series) {
        BigDecimal longest = BigDecimal.valueOf(series.getData().stream()
                .mapToLong(bar -> bar.getYValue().longValue())
                .max()
                .orElse(0));
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), ChartCard.fromZero(words, longest));
        chart.setLegendVisible(false);
        chart.setCategoryGap(2);
        chart.getData().add(series);
        return chart;
    }

    private static BigDecimal most(List<Week> weeks, Function<Week, Circles> amount) {
        return weeks.stream().map(amount).map(ChartsPane::drawn).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private NumberAxis time(List<Week> weeks) {
        return ChartCard.days(words, weeks.getFirst().last(), weeks.getLast().last());
    }

    private Series<Number, Number> line(String key, List<Week> weeks, Function<Week, Circles> amount) {
        Series<Number, Number> line = new Series<>();
        line.setName(words.text(key));
        for (Week week : weeks) {
            Day at = week.last();
            line.getData().add(new Data<>(at.number(), drawn(amount.apply(week))));
        }
        return line;
    }

    /** What is drawn need not be exact; what is counted stands in the table. */
    private static BigDecimal drawn(Circles amount) {
        return new BigDecimal(amount.toDecimal());
    }
}
