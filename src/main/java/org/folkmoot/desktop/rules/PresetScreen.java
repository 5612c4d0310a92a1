package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.RuleSides;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Preset;
import org.folkmoot.rules.Rule;
import org.jspecify.annotations.Nullable;

/** The page of a preset: each rule that it would change, before and after, with the way to propose just that. */
final class PresetScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final Preset preset;
    private final Parent root;
    private final WhoField who;
    private @Nullable PresetView shown;
    private @Nullable Rule proposed;

    @FXML
    private PageHeader header;

    @FXML
    private VBox whoPlace;

    @FXML
    private TextArea reason;

    @FXML
    private Card changes;

    @FXML
    private Card already;

    @FXML
    private Card missing;

    /** Loads the page of a preset. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    PresetScreen(Host host, Sitting sitting, Preset preset) {
        this.host = host;
        this.sitting = sitting;
        this.preset = preset;
        this.root = Fxml.load(PresetScreen.class, "Preset.fxml", host.words(), this);
        header.setTitle(title());
        header.setLine(sitting.say(host, preset.sentence()));
        List<Someone> members = sitting.desk()
                .ask(state -> Someone.members(state, sitting.desk().names(), Math.max(sitting.now(), state.latest())));
        who = new WhoField(host.words(), host.words().text("decision.new.who"), members, "preset-by")
                .whyNot(new NotOffered(sitting, host.words(), (state, id) -> null)::why);
        whoPlace.getChildren().add(who);
    }

    @Override
    public String title() {
        return sitting.say(host, preset.title());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.RULES, Subject.DECISIONS),
                state -> PresetView.of(state, preset, Math.max(sitting.now(), state.latest())),
                this::show);
        held.add(who.value().subscribe((before, now) -> show()));
    }

    @Override
    public @Nullable Node focusFirst() {
        return whoPlace.lookup("#preset-by");
    }

    private void show(PresetView view) {
        shown = view;
        show();
        goOn();
    }

    /** The button that had the focus goes; whoever proposes one rule mostly goes on to the next. */
    private void goOn() {
        PresetView view = shown;
        boolean seen = view != null
                && view.changes().stream()
                        .anyMatch(change -> change.proposal() != null
                                && change.sides().rule().equals(proposed));
        if (seen) {
            proposed = null;
            host.focus(next());
        }
    }

    private Node next() {
        return changes.getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(reason);
    }

    private void show() {
        PresetView view = shown;
        if (view == null) {
            return;
        }
        List<Node> lines = new ArrayList<>();
        for (PresetView.Change change : view.changes()) {
            lines.add(line(change));
        }
        if (lines.isEmpty()) {
            lines.add(new SentenceLabel(host.words().text("rules.preset.changes.none"), "soft"));
        } else {
            lines.addFirst(new SentenceLabel(host.words().text("rules.preset.changes.note"), "soft"));
        }
        changes.fill(host.words().text("rules.preset.changes"), lines);
        already.fill(host.words().text("rules.preset.already"), sentences(view.already()));
        List<Node> later = sentences(view.missing());
        if (!later.isEmpty()) {
            later.addFirst(new SentenceLabel(
                    host.words()
                            .text("rules.preset.missing.note", view.missing().size()),
                    "soft"));
        }
        missing.fill(host.words().text("rules.preset.missing"), later);
    }

    private Node line(PresetView.Change change) {
        RuleSides sides = change.sides();
        RuleText sentence = RuleText.change(host.words(), sides);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(sentence, change.proposal() == null ? propose(sides) : proposed(change.proposal()));
        row.getStyleClass().add("row");
        return row;
    }

    private Pill proposed(int number) {
        Pill pill = new Pill(host.words().text("rules.preset.proposed", number), Pill.Tone.TEAL);
        pill.setMinWidth(Pill.USE_PREF_SIZE);
        return pill;
    }

    private Node propose(RuleSides sides) {
        String rule = host.words().text("rule." + sides.rule().id() + ".name");
        Button button = new Button(host.words().text("rules.preset.propose"));
        button.setId("preset-" + sides.rule().id().replace('.', '-'));
        button.setAccessibleText(host.words().text("rules.preset.propose.aloud", rule));
        button.setMinWidth(Button.USE_PREF_SIZE);
        Someone by = who.value().get();
        if (by == null) {
            button.setDisable(true);
            button.setAccessibleHelp(host.words().text("rules.preset.who-first"));
            HBox around = new HBox(button);
            // a button that cannot be pressed says nothing; what stands around it does
            Tooltip.install(around, new Tooltip(host.words().text("rules.preset.who-first")));
            return around;
        }
        button.setOnAction(event -> sitting.record(
                host,
                new ProposalMade(by.id(), new RuleChange(sides.rule().id(), sides.after()), null),
                Texts.of(Names.REASON, reason.getText().strip()),
                recorded -> {
                    // what the page shows may come before this or after it
                    proposed = sides.rule();
                    goOn();
                }));
        return button;
    }

    private List<Node> sentences(List<Preset.Value> values) {
        List<Node> lines = new ArrayList<>();
        values.forEach(value ->
                lines.add(new SentenceLabel(sitting.say(host, RuleSentences.with(value.rule(), value.written())))));
        return lines;
    }
}
