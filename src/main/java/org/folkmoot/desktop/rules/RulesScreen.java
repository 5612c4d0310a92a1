package org.folkmoot.desktop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.rules.Preset;
import org.folkmoot.rules.Presets;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Our rules in sentences, on any day; each value opens its history and the way to another value. */
public final class RulesScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final Folds folds;
    private final RuleLines lines;
    private final FixedCard fixedLines;
    private final Parent root;
    private @Nullable RulesView shown;

    @FXML
    private DatePicker asOf;

    @FXML
    private TextField filter;

    @FXML
    private SentenceLabel nothing;

    @FXML
    private Card decided;

    @FXML
    private Card reminds;

    @FXML
    private Card presets;

    @FXML
    private Card undecided;

    @FXML
    private Card fixed;

    @FXML
    private VBox notYet;

    /**
     * Loads the page.
     *
     * @param propose begins a proposal about a rule
     */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public RulesScreen(Host host, Sitting sitting, Consumer<Rule> propose) {
        this.host = host;
        this.sitting = sitting;
        root = Fxml.load(RulesScreen.class, "Rules.fxml", host.words(), this);
        RuleHistory history = new RuleHistory(host, sitting, propose);
        this.folds = new Folds(root);
        this.lines = new RuleLines(host.words(), folds, () -> Day.of(sitting.now()), history::show);
        this.fixedLines = new FixedCard(host.words(), folds);
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
        held.add(filter.textProperty().subscribe((before, now) -> show()));
    }

    private void ask() {
        LocalDate chosen = asOf.getValue();
        Day day = chosen == null ? Day.of(sitting.now()) : new Day(chosen.toEpochDay());
        sitting.ask(host, state -> RulesView.of(state, day), view -> {
            shown = view;
            show();
        });
    }

    private void show() {
        RulesView view = shown;
        if (view == null) {
            return;
        }
        RulesSearch search = new RulesSearch(host.words(), filter.getText());
        folds.begin();
        decided.fill(host.words().text("rules.decided"), decided(view, search));
        undecided.fill(host.words().text("rules.undecided"), undecided(view, search));
        reminds.fill(host.words().text("rules.reminds"), reminds(view, search));
        presets.fill(host.words().text("rules.presets"), search.isOn() ? List.of() : presets());
        fixed.fill(host.words().text("rules.fixed"), fixedLines.content(search, view.program()));
        List<RulesView.Line> later = search.among(view.notYet());
        notYet.getChildren().setAll(later.isEmpty() ? List.of() : List.of(notYet(later, search.isOn())));
        boolean any = decided.isVisible() || undecided.isVisible() || reminds.isVisible() || fixed.isVisible();
        appear(notYet, !later.isEmpty());
        appear(nothing, !any && later.isEmpty());
    }

    private List<Node> decided(RulesView view, RulesSearch search) {
        List<RulesView.Line> voted = search.among(view.voted());
        List<RulesView.Line> founding = search.among(view.founding());
        List<Node> nodes = new ArrayList<>(lines.holding("rules-voted", voted, search.isOn()));
        if (!voted.isEmpty()) {
            List<String> numbers = decisions(voted);
            nodes.add(small("rules.by-decisions", String.join(", ", numbers), numbers.size()));
        } else if (!search.isOn() && view.coming().isEmpty()) {
            nodes.add(new SentenceLabel(host.words().text("rules.decided.none"), "soft"));
        }
        for (RulesView.Line line : search.among(view.coming())) {
            String sentence = sitting.say(
                    host, RuleSentences.with(line.rule(), line.value().value()));
            SentenceLabel coming = new SentenceLabel(
                    host.words().text("rules.coming", line.value().from(), sentence, line.decision()));
            coming.setId("rule-coming-" + line.rule().id().replace('.', '-'));
            nodes.add(coming);
        }
        if (!founding.isEmpty()) {
            nodes.add(new SentenceLabel(host.words().text("rules.founding"), "strong"));
            nodes.addAll(lines.holding("rules-founding", founding, search.isOn()));
            nodes.add(small("rules.founding.note", view.foundedOn()));
        }
        RulesView.Term desk = view.desk();
        if (desk != null && !search.isOn()) {
            SentenceLabel kept = new SentenceLabel(
                    sitting.say(host, Sentence.of("rules.desk", desk.keepers(), desk.until())), "large");
            kept.setId("rules-desk");
            nodes.add(kept);
            nodes.add(
                    desk.decision() == 0
                            ? small("rules.desk.note", view.foundedOn())
                            : small("rules.desk.decided", desk.decision(), desk.from()));
        }
        return nodes;
    }

    private List<Node> undecided(RulesView view, RulesSearch search) {
        List<RulesView.Line> fitting = search.among(view.undecided());
        List<Node> nodes = new ArrayList<>(lines.suggested("rules-undecided", fitting, search.isOn()));
        if (!search.isOn()) {
            nodes.add(small("rules.undecided.note"));
        }
        return nodes;
    }

    private List<Node> reminds(RulesView view, RulesSearch search) {
        List<Node> nodes = new ArrayList<>(lines.holding("rules-reminds", search.among(view.reminds()), search.isOn()));
        if (view.reminds().isEmpty() && !search.isOn()) {
            nodes.add(new SentenceLabel(host.words().text("rules.reminds.none"), "soft"));
        }
        return nodes;
    }

    /** Ways that are in use elsewhere; each leads to a page on which every rule of it is proposed alone. */
    private List<Node> presets() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(small("rules.presets.note"));
        for (Preset preset : Presets.list()) {
            Hyperlink link = new Hyperlink(sitting.say(host, preset.title()));
            link.setId("preset-" + preset.code());
            link.setOnAction(event -> host.open(new PresetScreen(host, sitting, preset)));
            VBox both = new VBox(link, new SentenceLabel(sitting.say(host, preset.sentence()), "soft"));
            both.getStyleClass().add("stack-tight");
            nodes.add(both);
        }
        return nodes;
    }

    private Node notYet(List<RulesView.Line> fitting, boolean found) {
        return folds.section("rules-not-yet", host.words().text("rules.not-yet", fitting.size()), false, found, () -> {
            List<Node> nodes = new ArrayList<>();
            nodes.add(new SentenceLabel(host.words().text("rules.not-yet.line"), "soft"));
            nodes.addAll(lines.notYet(fitting, found));
            return nodes;
        });
    }

    private static List<String> decisions(List<RulesView.Line> lines) {
        return lines.stream()
                .map(RulesView.Line::decision)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static void appear(Region region, boolean there) {
        region.setVisible(there);
        region.setManaged(there);
    }

    private SentenceLabel small(String key, Object... args) {
        return new SentenceLabel(host.words().text(key, args), "soft", "small");
    }
}
