package org.folkmoot.desktop.commons;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.commons.CommonCirclesView.Part;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.money.SlipAsked;
import org.folkmoot.desktop.money.TypedDay;
import org.folkmoot.desktop.money.Witnesses;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.saying.HowSaid;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.Texts;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The page of the common circles: circles are brought in and taken out, and everybody sees what lies there. */
public final class CommonCirclesScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Parent root;
    private final SegmentedChoice ways;
    private final WhoField who;
    private final PortionsPane portions;
    private final HowSaid how;
    private final Witnesses witnesses;
    private final TreasuryPane treasury;
    private final SlipAsked slip;
    private @Nullable Known known;
    private @Nullable Purse purse;
    private boolean in = true;
    private boolean recording;

    @FXML
    private VBox waysPlace;

    @FXML
    private VBox whoPlace;

    @FXML
    private VBox portionsPlace;

    @FXML
    private VBox howPlace;

    @FXML
    private VBox witnessPlace;

    @FXML
    private VBox treasuryPlace;

    @FXML
    private SentenceLabel what;

    @FXML
    private SentenceLabel holds;

    @FXML
    private SentenceLabel sum;

    @FXML
    private DatePicker day;

    @FXML
    private SentenceLabel missing;

    @FXML
    private Button record;

    /** Loads the page with nothing entered. */
    public CommonCirclesScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.root = Fxml.load(CommonCirclesScreen.class, "CommonCircles.fxml", words, this);
        this.ways = new SegmentedChoice(
                words.text("commons.ways"),
                List.of(words.text("commons.in"), words.text("commons.out")),
                chosen -> turn(chosen == 0));
        ways.getButtons().getFirst().setId("commons-in");
        ways.getButtons().getLast().setId("commons-out");
        this.who = new WhoField(words, words.text("commons.who"), List.of(), "commons-who");
        this.portions = new PortionsPane(words, sitting::name, this::refresh);
        this.how = HowSaid.one(words, "commons");
        this.slip = new SlipAsked(sitting, host, () -> how.said().slip(), this::refresh);
        this.witnesses = new Witnesses(words, sitting, this::refresh);
        this.treasury = new TreasuryPane(sitting, host);
        waysPlace.getChildren().add(ways);
        whoPlace.getChildren().add(who);
        portionsPlace.getChildren().add(portions);
        howPlace.getChildren().add(how);
        witnessPlace.getChildren().add(witnesses);
        treasuryPlace.getChildren().add(treasury);
        holds.managedProperty().bind(holds.textProperty().isNotEmpty());
        sum.managedProperty().bind(sum.textProperty().isNotEmpty());
        day.setConverter(new TypedDay(words));
        day.setValue(Day.of(sitting.now()).date());
        day.valueProperty().subscribe(value -> refresh());
        who.value().subscribe(chosen -> look());
        how.missing().subscribe(text -> refresh());
        how.slip().subscribe(slip::ask);
        turn(true);
    }

    @Override
    public String title() {
        return words.text("commons.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node focusFirst() {
        return who;
    }

    /**
     * What the page knows of the assembly.
     *
     * @param view the common circles
     * @param able who can bring circles in or take them out
     * @param members who can be the second person
     * @param wantsSecond whether a rule wants one
     * @param founded the day of the founding
     * @param whyNot why nothing can be recorded now, or null
     */
    private record Known(
            CommonCirclesView view,
            List<Someone> able,
            List<Someone> members,
            boolean wantsSecond,
            Day founded,
            @Nullable Sentence whyNot) {}

    /**
     * What the page knows of whoever is chosen.
     *
     * @param who who
     * @param common how many common circles they hold
     * @param brings what they hold of members' circles that can be brought in
     * @param mandate for an organisation, who signs
     */
    private record Purse(
            Id who,
            Circles common,
            List<Part> brings,
            @Nullable Mandate mandate) {}

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.PEOPLE, Subject.MONEY, Subject.RULES), this::known, fresh -> {
            known = fresh;
            who.offer(fresh.able());
            witnesses.second(fresh.wantsSecond(), fresh.members());
            treasury.show(fresh.view());
            look();
        });
    }

    private Known known(Assembly state) {
        long now = sitting.now();
        List<Person> holders = state.people().everybody().stream()
                .filter(person -> mayCome(state, person, now))
                .toList();
        return new Known(
                CommonCirclesView.of(state, now),
                Someone.of(sitting.desk().names(), holders),
                Someone.members(state, sitting.desk().names(), now),
                state.rules().value(Rules.PAYMENTS_SECOND_PERSON, now).equals(RuleType.ON),
                Day.of(state.founding().at()),
                WhyNot.record(sitting.desk(), state));
    }

    /** Members and organisations bring in; whoever holds common circles takes out, also after leaving. */
    private static boolean mayCome(Assembly state, Person person, long now) {
        Standing standing = person.standing(now);
        return standing == Standing.MEMBER
                || standing == Standing.ORGANISATION
                || state.ledger().holdingsOf(person.id()).containsKey(state.commonCircles());
    }

    private void turn(boolean bringsIn) {
        in = bringsIn;
        what.setText(words.text(in ? "commons.in.what" : "commons.out.what"));
        record.setText(words.text(in ? "commons.in.record" : "commons.out.record"));
        portions.clear();
        look();
    }

    /** Asks what whoever is chosen holds. */
    private void look() {
        Someone chosen = who.value().get();
        Purse before = purse;
        if (chosen == null || before == null || !before.who().equals(chosen.id())) {
            purse = null;
            if (before != null) {
                portions.clear();
            }
        }
        witnesses.between(chosen == null ? null : chosen.id(), null);
        refresh();
        if (chosen != null) {
            Id id = chosen.id();
            sitting.ask(host, state -> purse(state, id), found -> {
                Someone still = who.value().get();
                if (still != null && still.id().equals(id)) {
                    purse = found;
                    witnesses.payer(found.mandate());
                    refresh();
                    // a second Enter must not undo who was just chosen
                    if (who.isFocusWithin()) {
                        host.focus(portions);
                    }
                }
            });
        }
    }

    private Purse purse(Assembly state, Id id) {
        long now = sitting.now();
        Day today = Day.of(now);
        return new Purse(
                id,
                state.ledger().balance(id, state.commonCircles(), today, state.losses()),
                CommonCirclesView.parts(state, id, today).stream()
                        .filter(part -> state.people().isMember(part.issuer(), now))
                        .toList(),
                state.people()
                        .find(id)
                        .map(person -> state.people().mandate(person, now))
                        .orElse(null));
    }

    private Exchange form() {
        Purse of = purse;
        LocalDate named = day.getValue();
        Known now = known;
        return new Exchange(
                in,
                of == null ? null : of.who(),
                of == null ? Circles.ZERO : of.common(),
                portions.portions(),
                portions.wrong(),
                how.said(),
                how.missing().get(),
                slip.isUsed(),
                named == null ? null : new Day(named.toEpochDay()),
                now == null ? Day.of(sitting.now()) : now.founded(),
                Day.of(sitting.now()),
                witnesses.missing());
    }

    private void refresh() {
        Known now = known;
        Purse of = purse;
        if (now == null) {
            return;
        }
        List<Part> there =
                in ? (of == null ? List.of() : of.brings()) : now.view().parts();
        portions.offer(there, in || of == null ? new Circles(Circles.LARGEST_ATTO) : of.common());
        portions.disable(of == null || there.isEmpty() || !in && of.common().isZero());
        holds.setText(of == null ? "" : words.text("commons.holds", sitting.name(of.who()), of.common()));
        Exchange form = form();
        sum.setText(
                form.portions().isEmpty() || form.portionsWrong() != null
                        ? ""
                        : words.text(in ? "commons.in.sum" : "commons.out.sum", form.sum()));
        Sentence cause = whyNot(now, form);
        missing.setText(cause == null ? "" : sitting.say(host, cause));
        missing.setManaged(!missing.getText().isEmpty());
        record.setDisable(cause != null || recording);
        record.setAccessibleHelp(cause == null ? "" : sitting.say(host, cause));
    }

    private @Nullable Sentence whyNot(Known now, Exchange form) {
        if (now.whyNot() != null) {
            return now.whyNot();
        }
        return in && !now.view().issued() ? Sentence.of("refusal.common-off") : form.missing();
    }

    @FXML
    private void record() {
        Exchange form = form();
        Known now = known;
        if (recording || now == null || whyNot(now, form) != null) {
            return;
        }
        recording = true;
        refresh();
        sitting.record(
                host,
                form.act(witnesses.signers(), witnesses.second()),
                Texts.NONE,
                recorded -> again(true),
                () -> again(false));
    }

    /** What was recorded is there; the next one can come. What was refused can be mended. */
    private void again(boolean recorded) {
        recording = false;
        if (recorded) {
            portions.clear();
            how.clear();
            witnesses.clear();
            who.choose(null);
            host.focus(who);
        }
        refresh();
    }
}
