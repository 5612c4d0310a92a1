package org.folkmoot.desktop.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Asks what somebody proposes: another value of a rule, people who would join, keepers of the desk, money, or a text; and why. */
public final class ProposalScreen implements Screen {
    private static final int LONGEST_TEXT = 4_000;

    /** What is proposed. */
    private enum Kind {
        RULE,
        PEOPLE,
        DESK,
        GRANT,
        TEXT
    }

    private final Host host;
    private final Sitting sitting;
    private final Parent root;
    private final WhoField who;
    private final SegmentedChoice choice;
    private final List<Someone> members;
    private final RuleForm rule;
    private final DeskForm desk;
    private final GrantForm grant;
    private final ApplicantsForm people;
    private final ProposalDraft draft;

    /** Whether what stands here is also in the draft. */
    private boolean drafted;

    private boolean recorded;
    private Kind kind = Kind.RULE;

    @FXML
    private Button record;

    @FXML
    private SentenceLabel missing;

    @FXML
    private VBox kinds;

    @FXML
    private VBox rulePlace;

    @FXML
    private VBox peoplePlace;

    @FXML
    private VBox deskPlace;

    @FXML
    private VBox grantPlace;

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

    /** Loads the form as it was left half-written; with a rule, for another value of that rule. */
    public ProposalScreen(Host host, Sitting sitting, @Nullable Rule about) {
        this(host, sitting);
        ProposalDraft.Content before = draft.read();
        if (about == null || before.rule().equals(about.id())) {
            begin(before);
        } else {
            rule.choose(about);
        }
    }

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    private ProposalScreen(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        root = Fxml.load(ProposalScreen.class, "Propose.fxml", host.words(), this);
        draft = ProposalDraft.in(sitting.desk().folder());
        members = sitting.desk()
                .ask(state -> Someone.members(state, sitting.desk().names(), sitting.now()));
        who = new WhoField(host.words(), host.words().text("decision.new.who"), members, "proposal-by")
                .whyNot(new NotOffered(sitting, host.words(), (state, id) -> null)::why);
        whoPlace.getChildren().add(who);
        DayWords.in(from, host.words(), host.words().text("decision.new.from"));
        rule = new RuleForm(host, sitting);
        rulePlace.getChildren().add(rule);
        desk = new DeskForm(host, sitting, members);
        deskPlace.getChildren().add(desk);
        grant = new GrantForm(host, sitting);
        grantPlace.getChildren().add(grant);
        choice = new SegmentedChoice(
                host.words().text("decision.new.kind"),
                List.of(
                        host.words().text("decision.new.kind.rule"),
                        host.words().text("decision.new.kind.people"),
                        host.words().text("decision.new.kind.desk"),
                        host.words().text("decision.new.kind.grant"),
                        host.words().text("decision.new.kind.text")),
                chosen -> kind(Kind.values()[chosen]));
        choice.setId("proposal-kind");
        kinds.getChildren().add(choice);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        people = new ApplicantsForm(host, sitting);
        peoplePlace.getChildren().add(people);
        rule.rule().subscribe(chosen -> check());
        rule.value().subscribe(change -> check());
        people.value().subscribe(admission -> check());
        text.textProperty().subscribe(this::check);
        desk.value().subscribe(renewal -> check());
        grant.value().subscribe(granted -> check());
        who.value().subscribe(someone -> {
            check();
            if (someone != null && who.isFocusWithin()) {
                host.focus(reason);
            }
        });
        kind(Kind.RULE);
    }

    /** Returns the form as it begins with whoever keeps the desk now, for another term. */
    public static ProposalScreen renewingTheDesk(Host host, Sitting sitting) {
        ProposalScreen screen = new ProposalScreen(host, sitting);
        screen.choose(Kind.DESK);
        return screen;
    }

    /** Returns the form as it begins for money from the common fund. */
    public static ProposalScreen grantingMoney(Host host, Sitting sitting) {
        ProposalScreen screen = new ProposalScreen(host, sitting);
        screen.choose(Kind.GRANT);
        return screen;
    }

    private void choose(Kind chosen) {
        choice.choose(chosen.ordinal());
        kind(chosen);
    }

    /** Goes on with what was left half-written, as far as the rule and the person are still there. */
    private void begin(ProposalDraft.Content before) {
        drafted = !before.isEmpty();
        if (!drafted) {
            return;
        }
        text.setText(before.text());
        reason.setText(before.reason());
        from.setValue(before.from());
        members.stream()
                .filter(one -> Integer.toString(one.number()).equals(before.by()))
                .findFirst()
                .ifPresent(who::choose);
        if (before.rule().isEmpty()) {
            choose(Kind.TEXT);
            return;
        }
        rule.begin(before.rule(), before.value());
    }

    @Override
    public void detach() {
        if (recorded || kind != Kind.RULE && kind != Kind.TEXT) {
            return;
        }
        Rule chosen = kind == Kind.RULE ? rule.rule().getValue() : null;
        RuleChange change = kind == Kind.RULE ? rule.value().get() : null;
        Someone by = who.value().get();
        ProposalDraft.Content now = new ProposalDraft.Content(
                chosen == null ? "" : chosen.id(),
                change == null ? "" : change.value(),
                kind == Kind.TEXT ? text.getText() : "",
                reason.getText(),
                by == null ? "" : Integer.toString(by.number()),
                from.getValue());
        if (!now.isEmpty()) {
            draft.write(now);
            drafted = true;
        } else {
            forgetDraft();
        }
    }

    /** The draft of something else stays. */
    private void forgetDraft() {
        if (drafted) {
            draft.forget();
            drafted = false;
        }
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
        return switch (kind) {
            case DESK -> desk.first();
            case GRANT -> grant.first();
            case RULE, PEOPLE, TEXT -> rule.first();
        };
    }

    private void kind(Kind chosen) {
        kind = chosen;
        show(rule, chosen == Kind.RULE);
        show(peoplePlace, chosen == Kind.PEOPLE);
        show(deskPlace, chosen == Kind.DESK);
        show(grantPlace, chosen == Kind.GRANT);
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
            case RULE -> rule.value().get();
            case PEOPLE -> people.value().get();
            case DESK -> desk.value().get();
            case GRANT -> grant.value().get();
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
            case RULE -> rule.rule().getValue() == null ? "decision.new.missing.rule" : "decision.new.missing.value";
            case PEOPLE -> "decision.new.missing.people";
            case DESK -> "decision.new.missing.desk";
            case GRANT -> "decision.new.missing.grant";
            case TEXT -> text.getText().isBlank() ? "decision.new.missing.text" : "decision.new.missing.text-long";
        };
    }

    @FXML
    private void record() {
        Someone by = Objects.requireNonNull(who.value().get());
        Change change = Objects.requireNonNull(change());
        LocalDate day = from.getValue();
        Texts texts = Texts.of(Names.REASON, reason.getText().strip());
        if (kind == Kind.TEXT || kind == Kind.GRANT) {
            String said = kind == Kind.TEXT ? text.getText().strip() : grant.purpose();
            texts = texts.with(Names.TITLE, List.of(said));
        }
        sitting.record(
                host,
                new ProposalMade(by.id(), change, day == null ? null : new Day(day.toEpochDay())),
                texts,
                kept -> {
                    recorded = true;
                    forgetDraft();
                    host.back();
                });
    }
}
