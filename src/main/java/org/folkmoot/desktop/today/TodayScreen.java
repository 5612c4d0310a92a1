package org.folkmoot.desktop.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.IncomeDueNote;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;

/** The first page of an open assembly. */
public final class TodayScreen implements Screen {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Sitting sitting;
    private final Host host;
    private final Consumer<Need.Goal> lead;
    private final IncomeDueNote incomeDue;
    private final Parent root;

    @FXML
    private PageHeader header;

    @FXML
    private VBox needs;

    @FXML
    private StatTile members;

    @FXML
    private StatTile links;

    @FXML
    private StatTile held;

    @FXML
    private StatTile issued;

    @FXML
    private VBox income;

    @FXML
    private VBox incomeDuePlace;

    @FXML
    private VBox lately;

    /**
     * Loads the page.
     *
     * @param lead goes where a card leads to
     */
    public TodayScreen(Sitting sitting, Host host, Consumer<Need.Goal> lead) {
        this.sitting = sitting;
        this.host = host;
        this.lead = lead;
        this.root = Fxml.load(TodayScreen.class, "Today.fxml", host.words(), this);
        this.incomeDue = new IncomeDueNote(sitting, host, 1);
        incomeDue.into(incomeDuePlace);
    }

    @Override
    public String title() {
        return host.words().text("today.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions here) {
        incomeDue.attach(here);
        sitting.watch(here, List.of(Subject.values()), () -> host.work().quietly(progress -> view(), view -> {
            if (!here.released()) {
                show(view);
            }
        }));
    }

    private TodayView view() {
        Desk desk = sitting.desk();
        CopiesHere copies =
                new CopiesHere(sitting.copies().read(), desk.entries().count());
        return desk.ask(state -> TodayView.of(state, sitting.now(), desk.lookingBecause(), copies));
    }

    private void show(TodayView view) {
        Wording words = host.words();
        Figures figures = words.figures();
        greet(view);
        members.setFigure(figures.count(view.members()));
        links.setFigure(figures.count(view.links()));
        held.setFigure(figures.circles(view.held()));
        issued.setFigure(figures.circles(view.issuedADay()));
        income(view.income());
        needs.getChildren().setAll(view.needs().stream().map(this::card).toList());
        if (view.needs().isEmpty()) {
            needs.getChildren()
                    .add(new EmptyState("fth-sun", words.text("today.nothing"), words.text("today.nothing.detail")));
        }
        lately.getChildren()
                .setAll(view.lately().stream()
                        .map(each -> new SentenceLabel(words.text(
                                "today.lately.one",
                                each.number(),
                                sitting.say(host, each.title()),
                                words.text(status(each.status())))))
                        .toList());
        if (view.lately().isEmpty()) {
            lately.getChildren().add(new SentenceLabel(words.text("today.lately.none"), "soft"));
        }
    }

    /** When income follows by itself is left out while the note beside it says that it is not issued, and how. */
    private void income(List<Sentence> all) {
        List<SentenceLabel> labels = new ArrayList<>();
        labels.add(new SentenceLabel(sitting.say(host, all.getFirst())));
        for (Sentence follows : all.subList(1, all.size() - 1)) {
            SentenceLabel label = new SentenceLabel(sitting.say(host, follows));
            label.visibleProperty().bind(incomeDue.visibleProperty().not());
            label.managedProperty().bind(label.visibleProperty());
            labels.add(label);
        }
        labels.add(new SentenceLabel(sitting.say(host, all.getLast()), "soft", "small"));
        income.getChildren().setAll(labels);
    }

    private void greet(TodayView view) {
        Wording words = host.words();
        long now = sitting.now();
        var time = Instant.ofEpochSecond(now).atZone(sitting.zone());
        int hour = time.getHour();
        header.setTitle(
                words.text(hour < NOON ? "today.morning" : hour < EVENING ? "today.afternoon" : "today.evening"));
        String day = words.figures().day(new Day(time.toLocalDate().toEpochDay()));
        header.setLine(view.next()
                .map(at -> words.text(
                        "today.date.next",
                        day,
                        words.figures()
                                .day(new Day(Instant.ofEpochSecond(at)
                                        .atZone(sitting.zone())
                                        .toLocalDate()
                                        .toEpochDay())),
                        words.figures().clock(at, sitting.zone())))
                .orElse(day));
    }

    private Card card(Need need) {
        VBox texts = new VBox(new SentenceLabel(sitting.say(host, need.title()), "strong"));
        texts.getStyleClass().add("header-texts");
        need.details().forEach(line -> texts.getChildren().add(new SentenceLabel(sitting.say(host, line), "soft")));
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button button = new Button(host.words().text(need.kind().button()));
        button.setId("need-" + need.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + sitting.say(host, need.title()));
        button.setOnAction(event -> lead.accept(need.kind().goal()));
        HBox row = new HBox(texts, button);
        row.getStyleClass().add("row");
        Card card = new Card("", row);
        card.getStyleClass().addAll("edge", need.kind().tone());
        return card;
    }

    private static String status(DecisionStatus status) {
        return switch (status) {
            case OPEN -> "today.status.open";
            case PROVISIONAL -> "today.status.provisional";
            case LAPSED -> "today.status.lapsed";
            case AWAITED -> "today.status.awaited";
            case IN_FORCE -> "today.status.in-force";
            case HELD -> "today.status.held";
            case NOT_PASSED -> "today.status.not-passed";
            case TIED -> "today.status.tied";
            case NOT_DECIDED -> "today.status.not-decided";
        };
    }
}
