package org.folkmoot.desktop.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Our rules in sentences, on any day; each value opens its history and the way to another value. */
public final class RulesScreen implements Screen {
    private static final String MADE = "made";

    private final Host host;
    private final Sitting sitting;
    private final RuleHistory history;
    private final Parent root;

    @FXML
    private DatePicker asOf;

    @FXML
    private Card decided;

    @FXML
    private Card reminds;

    @FXML
    private Card undecided;

    @FXML
    private SentenceLabel authors;

    /**
     * Loads the page.
     *
     * @param propose begins a proposal about a rule
     */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public RulesScreen(Host host, Sitting sitting, Consumer<Rule> propose) {
        this.host = host;
        this.sitting = sitting;
        this.history = new RuleHistory(host, sitting, propose);
        root = Fxml.load(RulesScreen.class, "Rules.fxml", host.words(), this);
        DayWords.in(asOf, host.words(), host.words().text("rules.as-of"));
        asOf.setValue(Day.of(sitting.now()).date());
    }

    @Override
    public String title() {
        return host.words().text("rules.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(held, List.of(Subject.RULES, Subject.DECISIONS), this::ask);
        held.add(asOf.valueProperty().subscribe((before, now) -> ask()));
    }

    private void ask() {
        LocalDate chosen = asOf.getValue();
        Day day = chosen == null ? Day.of(sitting.now()) : new Day(chosen.toEpochDay());
        sitting.ask(host, state -> RulesView.of(state, day), this::show);
    }

    private void show(RulesView view) {
        clear(decided);
        lines(decided, view.voted());
        if (view.voted().isEmpty()) {
            add(decided, soft("rules.decided.none"));
        } else {
            add(decided, small(host.words().text("rules.by-decisions", decisions(view.voted()))));
        }
        if (!view.founding().isEmpty()) {
            add(decided, new SentenceLabel(host.words().text("rules.founding"), "strong"));
            lines(decided, view.founding());
            add(decided, small(host.words().text("rules.founding.note", view.foundedOn())));
        }
        clear(reminds);
        lines(reminds, view.reminds());
        if (view.reminds().isEmpty()) {
            add(reminds, soft("rules.reminds.none"));
        }
        clear(undecided);
        for (RulesView.Line line : view.undecided()) {
            lines(undecided, List.of(line));
            add(
                    undecided,
                    small(host.words()
                            .text(
                                    "rules.suggested",
                                    host.words().text("rule." + line.rule().id() + ".why"))));
        }
        add(undecided, small(host.words().text("rules.undecided.note")));
        authors.setText(host.words().text("rules.fixed.authors", view.program()));
    }

    private static String decisions(List<RulesView.Line> lines) {
        return lines.stream()
                .map(RulesView.Line::decision)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private void lines(Card card, List<RulesView.Line> lines) {
        for (RulesView.Line line : lines) {
            String value = sitting.say(
                    host, ValueWords.inSentence(line.rule(), line.value().value()));
            Hyperlink link = new Hyperlink(value);
            link.setId("rule-" + line.rule().id().replace('.', '-'));
            link.setAccessibleText(host.words()
                    .text("rules.link", host.words().text("rule." + line.rule().id() + ".name"), value));
            link.setOnAction(event -> {
                link.setVisited(false);
                history.show(line.rule());
            });
            add(card, RuleText.around(host.words(), line.rule(), link));
        }
    }

    private static void clear(Card card) {
        card.getChildren().removeIf(node -> node.getStyleClass().contains(MADE));
    }

    private static void add(Card card, Node node) {
        node.getStyleClass().add(MADE);
        card.getChildren().add(node);
    }

    private SentenceLabel soft(String key) {
        return new SentenceLabel(host.words().text(key), "soft");
    }

    private static SentenceLabel small(@Nullable String words) {
        return new SentenceLabel(words == null ? "" : words, "soft", "small");
    }
}
