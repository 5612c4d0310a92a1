package org.folkmoot.desktop.closing;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WhyLink;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.Texts;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Leads through a month that is over, step by step, and closes it. */
public final class CloseMonthScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Ways ways;
    private final MonthSteps steps;
    private final ClosedMonths closedMonths;

    /** A month was closed just now, and the page has not shown yet what comes next. */
    private boolean justClosed;

    private final WhoField second;
    private final List<Someone> members = new ArrayList<>();
    private final Parent root;
    private @Nullable Sentence whyNot;
    private @Nullable MonthView shown;
    private boolean filling;

    @FXML
    private VBox chooser;

    @FXML
    private ChoiceBox<@Nullable Month> months;

    @FXML
    private SentenceLabel reminder;

    @FXML
    private Card list;

    @FXML
    private Card closing;

    @FXML
    private VBox secondPlace;

    @FXML
    private SentenceLabel missing;

    @FXML
    private HBox whyPlace;

    @FXML
    private Button close;

    @FXML
    private Card none;

    @FXML
    private Card closed;

    /** Loads the page; at first it shows the oldest month that is open. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public CloseMonthScreen(Sitting sitting, Host host, Ways ways) {
        this.sitting = sitting;
        this.host = host;
        this.ways = ways;
        this.steps = new MonthSteps(sitting, host, ways);
        this.closedMonths = new ClosedMonths(sitting, host, ways);
        this.second = new WhoField(host.words(), host.words().text("closing.second"), members, "closing-second")
                .whyNot(NotOffered.second(sitting, host.words())::why);
        this.root = Fxml.load(CloseMonthScreen.class, "CloseMonth.fxml", host.words(), this);
        secondPlace.getChildren().add(second);
        list.getChildren().add(steps);
        second.value().subscribe(this::allow);
        months.setConverter(named());
        months.valueProperty().subscribe(() -> {
            if (!filling && root() != null) {
                look();
            }
        });
        // after the last closing the focus has nowhere else to go, and what is read then is this
        none.setId("closing-none");
        none.setFocusTraversable(true);
        none.setAccessibleText(host.words().text("closing.none"));
        none.getChildren()
                .add(new EmptyState(
                        "fth-check",
                        host.words().text("closing.none"),
                        host.words().text("closing.none.first")));
        whyPlace.getChildren()
                .add(new WhyLink(host.words().text("closing.why"), host.words().text("closing.title"), this::because));
    }

    private StringConverter<@Nullable Month> named() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Month month) {
                return month == null ? "" : host.words().figures().month(month);
            }

            @Override
            public @Nullable Month fromString(String text) {
                return null;
            }
        };
    }

    @Override
    public String title() {
        return host.words().text("closing.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node focusFirst() {
        return months;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(held, List.of(Subject.MONEY, Subject.PEOPLE, Subject.RULES), this::look);
    }

    private record Asked(
            MonthView view,
            int typed,
            List<Someone> members,
            @Nullable Sentence whyNot,
            @Nullable Day reminder) {}

    private void look() {
        Month wanted = months.getValue();
        long now = sitting.now();
        host.work()
                .quietly(
                        progress -> {
                            int typed = ways.typed().getAsInt();
                            return sitting.desk().ask(state -> asked(state, wanted, typed, now));
                        },
                        this::show);
    }

    private Asked asked(Assembly state, @Nullable Month wanted, int typed, long now) {
        MonthView view = MonthView.of(state, wanted, now);
        Month month = view.month();
        return new Asked(
                view,
                typed,
                Someone.members(state, sitting.desk().names(), now).stream()
                        .filter(member -> !member.id().equals(sitting.desk().recorder()))
                        .toList(),
                WhyNot.record(sitting.desk(), state),
                month == null ? null : MonthView.reminder(state, month, now));
    }

    private void show(Asked asked) {
        MonthView view = asked.view();
        shown = view;
        whyNot = asked.whyNot();
        members.clear();
        members.addAll(asked.members());
        Someone seen = second.value().get();
        if (seen != null && !members.contains(seen)) {
            second.choose(null);
        }
        filling = true;
        months.getItems().setAll(view.months());
        months.setValue(view.month());
        filling = false;
        MonthToClose found = view.found();
        for (Node each : List.of(chooser, list, closing)) {
            each.setVisible(found != null);
            each.setManaged(found != null);
        }
        none.setVisible(found == null);
        none.setManaged(found == null);
        Day wanted = asked.reminder();
        reminder.setText(wanted == null ? "" : host.words().text("closing.reminder", wanted));
        reminder.setManaged(wanted != null);
        Month month = view.month();
        if (found != null && month != null) {
            steps.show(found, asked.typed());
            close.setText(host.words()
                    .text("closing.do", closedMonths.months(view.months().getFirst(), month)));
        }
        closedMonths.show(closed, view.closed());
        allow();
        if (justClosed) {
            justClosed = false;
            host.focus(found == null ? none : months);
        }
    }

    private void allow() {
        MonthView view = shown;
        String why = view == null ? "" : blocked(view);
        missing.setText(why);
        missing.setManaged(!why.isEmpty());
        close.setDisable(view == null || !why.isEmpty());
    }

    /** Says why it cannot be closed now, or nothing. */
    private String blocked(MonthView view) {
        Sentence cause = whyNot != null ? whyNot : view.tooEarly();
        if (cause != null) {
            return sitting.say(host, cause);
        }
        return second.value().get() == null ? host.words().text("closing.missing.second") : "";
    }

    /** Which rules are behind the day on which it can be closed, and who decided them. */
    private Node because() {
        VBox texts = new VBox();
        texts.getStyleClass().add("stack-tight");
        Day today = Day.of(sitting.now());
        for (var rule : List.of(Rules.BOOKS_DISPUTE_DAYS, Rules.BOOKS_CLOSING_DAY)) {
            texts.getChildren()
                    .addAll(
                            new SentenceLabel(sitting.say(host, RuleSentences.now(sitting.desk(), rule))),
                            new SentenceLabel(
                                    sitting.say(
                                            host,
                                            sitting.desk().ask(state -> RuleSentences.decidedBy(state, rule, today))),
                                    "soft"));
        }
        return texts;
    }

    /** What comes next stands at the top of the page: the next month, or that none is to be closed. */
    private void closed() {
        second.choose(null);
        justClosed = true;
        look();
    }

    @FXML
    private void close() {
        Someone seen = second.value().get();
        MonthToClose found = shown == null ? null : shown.found();
        if (seen != null && found != null) {
            close.setDisable(true);
            sitting.record(host, found.closing(seen.id()), Texts.NONE, recorded -> closed(), this::look);
        }
    }
}
