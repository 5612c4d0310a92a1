package org.folkmoot.desktop.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.RuleSides;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Asks what somebody proposes: another value of a rule, people who would join, keepers of the desk, or a text; and why. */
public final class ProposalScreen implements Screen {
    private static final int LONGEST_TEXT = 4_000;

    /** What is proposed. */
    private enum Kind {
        RULE,
        PEOPLE,
        DESK,
        TEXT
    }

    private final Host host;
    private final Sitting sitting;
    private final Parent root;
    private final WhoField who;
    private final SegmentedChoice choice;
    private final DeskForm desk;
    private final ApplicantsForm people;
    private Kind kind = Kind.RULE;
    private @Nullable ValueEditor editor;

    @FXML
    private Button record;

    @FXML
    private SentenceLabel missing;

    @FXML
    private VBox kinds;

    @FXML
    private Card ruleCard;

    @FXML
    private ComboBox<Rule> rule;

    @FXML
    private SentenceLabel notListed;

    @FXML
    private VBox valuePlace;

    @FXML
    private VBox preview;

    @FXML
    private VBox peoplePlace;

    @FXML
    private VBox deskPlace;

    @FXML
    private Card textCard;

    @FXML
    private TextArea text;

    @FXML
    private VBox whoPlace;

    @FXML
    private TextArea reason;

    @FXML
    private DatePicker from;

    /** Loads the form; with a rule, for another value of that rule. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public ProposalScreen(Host host, Sitting sitting, @Nullable Rule about) {
        this.host = host;
        this.sitting = sitting;
        root = Fxml.load(ProposalScreen.class, "Propose.fxml", host.words(), this);
        List<Someone> members = sitting.desk()
                .ask(state -> Someone.members(state, sitting.desk().names(), sitting.now()));
        who = new WhoField(host.words(), host.words().text("decision.new.who"), members, "proposal-by");
        whoPlace.getChildren().add(who);
        DayWords.in(from, host.words(), host.words().text("decision.new.from"));
        desk = new DeskForm(host, sitting, members);
        deskPlace.getChildren().add(desk);
        choice = new SegmentedChoice(
                host.words().text("decision.new.kind"),
                List.of(
                        host.words().text("decision.new.kind.rule"),
                        host.words().text("decision.new.kind.people"),
                        host.words().text("decision.new.kind.desk"),
                        host.words().text("decision.new.kind.text")),
                chosen -> kind(Kind.values()[chosen]));
        choice.setId("proposal-kind");
        kinds.getChildren().add(choice);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        rules();
        people = new ApplicantsForm(host, sitting);
        peoplePlace.getChildren().add(people);
        people.value().subscribe(admission -> check());
        text.textProperty().subscribe(this::check);
        desk.value().subscribe(renewal -> check());
        who.value().subscribe(someone -> check());
        kind(Kind.RULE);
        if (about != null) {
            rule.setValue(about);
        }
    }

    /** Returns the form as it begins with whoever keeps the desk now, for another term. */
    public static ProposalScreen renewingTheDesk(Host host, Sitting sitting) {
        ProposalScreen screen = new ProposalScreen(host, sitting, null);
        screen.choice.choose(Kind.DESK.ordinal());
        screen.kind(Kind.DESK);
        return screen;
    }

    @Override
    public String title() {
        return host.words().text("decision.new");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // what can be proposed was asked when the page was made
    }

    @Override
    public Node focusFirst() {
        return kind == Kind.DESK ? desk.first() : rule;
    }

    private void rules() {
        List<Rule> votable = Rules.list().stream()
                .filter(each -> each.force() != Rule.Force.NOT_YET)
                .toList();
        rule.getItems().setAll(votable);
        notListed.setText(
                host.words().text("decision.new.not-listed", Rules.list().size() - votable.size()));
        rule.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Rule each) {
                return each == null ? "" : host.words().text("rule." + each.id() + ".name");
            }

            @Override
            public @Nullable Rule fromString(String typed) {
                return null;
            }
        });
        rule.valueProperty().subscribe(this::choose);
    }

    private void choose(@Nullable Rule chosen) {
        valuePlace.getChildren().clear();
        editor = null;
        if (chosen != null) {
            ValueEditor made = new ValueEditor(host.words(), chosen);
            editor = made;
            String now = sitting.say(host, RuleSentences.now(sitting.desk(), chosen));
            valuePlace.getChildren().addAll(new SentenceLabel(host.words().text("decision.new.now", now)), made);
            sitting.desk()
                    .ask(state -> keepable(state, chosen))
                    .ifPresent(value -> valuePlace.getChildren().addAll(keep(chosen, value, made)));
            made.value().subscribe(value -> {
                sides(chosen, value);
                check();
            });
        }
        check();
    }

    /** Returns the value of a rule that could be kept by a vote, since nobody here has voted on it singly. */
    private Optional<String> keepable(Assembly state, Rule chosen) {
        Day today = Day.of(sitting.now());
        return state.rules().notVotedOn(today).contains(chosen)
                ? Optional.of(state.rules().on(chosen, today).value())
                : Optional.empty();
    }

    private List<Node> keep(Rule chosen, String value, ValueEditor made) {
        Button keep =
                new Button(host.words().text("decision.new.keep", sitting.say(host, ValueWords.alone(chosen, value))));
        keep.setId("proposal-keep");
        keep.setOnAction(event -> made.set(value));
        return List.of(keep, new SentenceLabel(host.words().text("decision.new.keep.note"), "soft", "small"));
    }

    private void sides(Rule chosen, String value) {
        preview.getChildren().clear();
        if (!value.isEmpty()) {
            String before = sitting.desk().ask(state -> state.rules().value(chosen, sitting.now()));
            preview.getChildren().add(RuleText.change(host.words(), new RuleSides(chosen, before, value)));
        }
    }

    private void kind(Kind chosen) {
        kind = chosen;
        show(ruleCard, chosen == Kind.RULE);
        show(peoplePlace, chosen == Kind.PEOPLE);
        show(deskPlace, chosen == Kind.DESK);
        show(textCard, chosen == Kind.TEXT);
        if (chosen == Kind.PEOPLE) {
            people.ask();
        }
        check();
    }

    private static void show(Region card, boolean shown) {
        card.setVisible(shown);
        card.setManaged(shown);
    }

    private @Nullable Change change() {
        return switch (kind) {
            case RULE -> {
                Rule chosen = rule.getValue();
                ValueEditor value = editor;
                yield chosen == null || value == null || value.value().get().isEmpty()
                        ? null
                        : new RuleChange(chosen.id(), value.value().get());
            }
            case PEOPLE -> people.value().get();
            case DESK -> desk.value().get();
            case TEXT -> text.getText().isBlank() || text.getText().length() > LONGEST_TEXT ? null : new Resolution();
        };
    }

    private void check() {
        String why = missing();
        missing.setText(why);
        record.setDisable(!why.isEmpty());
        record.setAccessibleHelp(why);
    }

    /** Returns what still has to be said before it can be recorded; empty when nothing. */
    private String missing() {
        String key = change() == null ? changeMissing() : who.value().get() == null ? "decision.new.missing.who" : "";
        return key.isEmpty() ? "" : host.words().text(key, LONGEST_TEXT);
    }

    private String changeMissing() {
        return switch (kind) {
            case RULE -> rule.getValue() == null ? "decision.new.missing.rule" : "decision.new.missing.value";
            case PEOPLE -> "decision.new.missing.people";
            case DESK -> "decision.new.missing.desk";
            case TEXT -> text.getText().isBlank() ? "decision.new.missing.text" : "decision.new.missing.text-long";
        };
    }

    @FXML
    private void record() {
        Someone by = Objects.requireNonNull(who.value().get());
        Change change = Objects.requireNonNull(change());
        LocalDate day = from.getValue();
        Texts texts = Texts.of(Names.REASON, reason.getText().strip());
        if (kind == Kind.TEXT) {
            texts = texts.with(Names.TITLE, List.of(text.getText().strip()));
        }
        sitting.record(
                host,
                new ProposalMade(by.id(), change, day == null ? null : new Day(day.toEpochDay())),
                texts,
                recorded -> host.back());
    }
}
