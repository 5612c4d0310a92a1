package org.folkmoot.desktop.slips;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.desktop.work.Asking;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.SlipsReturned;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.reports.SlipNotes;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The slips that could not be paid yet: try them again, print notes about them, or give some back. */
public final class WaitingSlipsScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final DataTable<WaitingSlip> table;
    private final Parent root;
    private List<WaitingSlip> all = List.of();
    private List<Someone> members = List.of();
    private final Asking<Day, Optional<SlipPlan>> asking;
    private boolean canRecord;
    private Map<Id, Sentence> causes = Map.of();
    private Set<Id> payable = Set.of();

    @FXML
    private SentenceLabel why;

    @FXML
    private VBox list;

    @FXML
    private SentenceLabel detail;

    @FXML
    private Button again;

    @FXML
    private Button notes;

    @FXML
    private Button giveBack;

    /** Loads the page. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public WaitingSlipsScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.asking = new Asking<>(host.work(), this::plan, this::told);
        Wording words = host.words();
        this.table = new DataTable<>(
                TableWords.of(words, words.text("slips.waiting.title")),
                columns(words),
                new EmptyState("fth-check", words.text("slips.waiting.none"), words.text("slips.waiting.none.first")));
        table.table().setId("waiting-table");
        table.filter().setId("waiting-filter");
        this.root = Fxml.load(WaitingSlipsScreen.class, "Waiting.fxml", words, this);
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().add(table);
        table.table().getSelectionModel().getSelectedItems().subscribe(this::refresh);
        refresh();
    }

    private List<TableColumnSpec<WaitingSlip>> columns(Wording words) {
        return List.of(
                TableColumnSpec.words(
                        words.text("slips.column.slip"), 2, row -> row.slip().slip(), row -> row.slip()
                                .slip()),
                TableColumnSpec.words(
                        words.text("slips.column.payer"),
                        4,
                        row -> sitting.name(row.slip().payer()),
                        row -> sitting.name(row.slip().payer())),
                TableColumnSpec.words(
                        words.text("slips.column.payee"),
                        4,
                        row -> sitting.name(row.slip().payee()),
                        row -> sitting.name(row.slip().payee())),
                TableColumnSpec.words(words.text("slips.column.reason"), 3, this::reason, this::reason),
                TableColumnSpec.words(
                                words.text("slips.column.day"),
                                3,
                                (WaitingSlip row) ->
                                        words.figures().tableDay(row.slip().valueDay()),
                                row -> row.slip().valueDay())
                        .uncut(),
                TableColumnSpec.figures(
                                words.text("slips.column.amount"),
                                2,
                                (WaitingSlip row) ->
                                        words.figures().circles(row.slip().amount()),
                                row -> row.slip().amount())
                        .uncut());
    }

    private String reason(WaitingSlip slip) {
        List<String> reasons = sitting.desk().names().texts(slip.id().entry()).list(Names.REASONS);
        return slip.id().index() < reasons.size() ? reasons.get(slip.id().index()) : "";
    }

    @Override
    public String title() {
        return host.words().text("slips.waiting.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    private record Asked(List<WaitingSlip> slips, List<Someone> members) {}

    private Asked asked(Assembly state) {
        return new Asked(
                state.slips().values().stream().filter(WaitingSlip::isWaiting).toList(),
                Someone.members(state, sitting.desk().names(), sitting.now()));
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.MONEY, Subject.PEOPLE), this::asked, answer -> {
            all = answer.slips();
            members = answer.members();
            table.show(all);
            refresh();
        });
        sitting.watch(
                held,
                List.of(Subject.MONEY, Subject.PEOPLE, Subject.TRUST, Subject.RULES),
                () -> asking.ask(Day.of(sitting.now())));
        sitting.follow(
                host,
                held,
                List.of(Subject.MONEY, Subject.PEOPLE),
                state -> WhyNot.record(sitting.desk(), state),
                cause -> {
                    canRecord = cause == null;
                    why.setText(cause == null ? "" : sitting.say(host, cause));
                    why.setManaged(cause != null);
                    refresh();
                });
    }

    private void told(Optional<SlipPlan> found) {
        causes = found.map(WaitingSlipsScreen::causes).orElse(Map.of());
        payable = found.map(plan -> plan.covered().stream()
                        .map(covered -> covered.waiting().id())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        refresh();
    }

    private List<WaitingSlip> chosen() {
        return List.copyOf(table.table().getSelectionModel().getSelectedItems());
    }

    private void refresh() {
        again.setDisable(all.isEmpty() || !canRecord);
        notes.setDisable(all.isEmpty());
        giveBack.setDisable(chosen().isEmpty() || !canRecord);
        detail.setText(all.isEmpty() ? "" : told());
    }

    /** Says why the slip that is looked at waits. */
    private String told() {
        List<WaitingSlip> chosen = chosen();
        if (chosen.isEmpty()) {
            return host.words().text("slips.waiting.choose");
        }
        Id slip = chosen.getLast().id();
        if (payable.contains(slip)) {
            return host.words().text("slips.waiting.could");
        }
        Sentence cause = causes.get(slip);
        return cause == null ? "" : sitting.say(host, cause);
    }

    private static Map<Id, Sentence> causes(SlipPlan plan) {
        Map<Id, Sentence> causes = new HashMap<>();
        plan.still().forEach(still -> causes.put(still.waiting().id(), still.why()));
        plan.covered().forEach(covered -> causes.put(covered.waiting().id(), Sentence.of("slips.waiting.could")));
        return causes;
    }

    private Optional<SlipPlan> plan(Day today, BooleanSupplier stopped) {
        return Picture.of(sitting).plan(sitting, List.of(), today, null, stopped);
    }

    /** All that wait are tried together; nobody chooses some. */
    @FXML
    private void again() {
        host.work().quietly(progress -> plan(Day.of(sitting.now()), progress::cancelled), this::tried);
    }

    private void tried(Optional<SlipPlan> found) {
        SlipPlan plan = found.filter(one -> !one.covered().isEmpty()).orElse(null);
        if (plan == null) {
            host.tell(host.words().text("slips.waiting.still"));
        } else if (plan.needsSecond()) {
            askSecond(
                    host.words().text("slips.again.title"),
                    host.words().text("slips.again.title.how"),
                    second -> recordCovered(plan, second));
        } else {
            recordCovered(plan, null);
        }
    }

    private void recordCovered(SlipPlan plan, @Nullable Id second) {
        new RecordedPile(sitting, host, plan, second).record(() -> {}, places -> {}, () -> {});
    }

    @FXML
    private void notes() {
        List<WaitingSlip> some = chosen().isEmpty() ? all : chosen();
        WaitingNotes.save(
                sitting,
                host,
                some.stream()
                        .filter(slip -> !payable.contains(slip.id()))
                        .map(slip -> new SlipNotes.Waiting(slip.slip(), causes.get(slip.id())))
                        .toList());
    }

    @FXML
    private void giveBack() {
        List<Id> slips = chosen().stream().map(WaitingSlip::id).toList();
        List<Sentence> named = chosen().stream().map(WaitingSlipsScreen::named).toList();
        askSecond(
                host.words().text("slips.back.title"),
                sitting.say(host, Sentence.of("slips.back.title.how", named.size(), named)),
                second -> sitting.record(host, new SlipsReturned(slips, second), Texts.NONE, recorded -> {}));
    }

    private static Sentence named(WaitingSlip waiting) {
        UncoveredSlip slip = waiting.slip();
        return slip.slip().isEmpty()
                ? SlipPlan.named(slip)
                : Sentence.of("slips.back.slip", slip.slip(), slip.payer(), slip.payee(), slip.amount());
    }

    private void askSecond(String title, String how, Consumer<Id> then) {
        Wording words = host.words();
        WhoField second = new WhoField(
                words,
                words.text("slips.second"),
                members.stream()
                        .filter(member -> !member.id().equals(sitting.desk().recorder()))
                        .toList(),
                "waiting-second");
        Button does = new Button(words.text("slips.second.does"));
        does.setId("waiting-second-does");
        does.setDefaultButton(true);
        does.disableProperty().bind(second.value().isNull());
        does.setOnAction(event -> {
            Someone seen = second.value().get();
            if (seen != null) {
                host.closeSheet();
                then.accept(seen.id());
            }
        });
        Button leave = new Button(words.text("slips.empty.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(title, List.of(new SentenceLabel(how, "soft"), second), List.of(leave, does)));
    }
}
