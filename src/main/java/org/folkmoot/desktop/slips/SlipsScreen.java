package org.folkmoot.desktop.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.IncomeDueNote;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipTable;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Takes a pile of slips: typed, pasted or from a file; what fits is paid, what does not waits. */
public final class SlipsScreen implements Screen {
    private static final Duration PAUSE = Duration.millis(200);

    private final Sitting sitting;
    private final Host host;
    private final SlipTable table = new SlipTable();
    private final SlipsDraft draft;
    private final SlipGrid grid;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final IncomeDueNote incomeDue;
    private final Parent root;
    private Picture picture = Picture.NONE;
    private @Nullable WhoField second;
    private @Nullable SlipPlan plan;
    private @Nullable Running planning;
    private boolean recording;
    private int asked;

    @FXML
    private Button waiting;

    @FXML
    private Button bringIn;

    @FXML
    private Button many;

    @FXML
    private SentenceLabel why;

    @FXML
    private Label dayLabel;

    @FXML
    private DatePicker day;

    @FXML
    private VBox secondPlace;

    @FXML
    private VBox gridPlace;

    @FXML
    private SentenceLabel detail;

    @FXML
    private SentenceLabel summary;

    @FXML
    private Button record;

    @FXML
    private VBox incomeDuePlace;

    @FXML
    private Button save;

    @FXML
    private Button empty;

    /** Loads the page with what was typed before and not recorded. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public SlipsScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.draft = SlipsDraft.in(sitting.desk().folder());
        table.add(draft.read(sitting.desk()));
        this.grid = new SlipGrid(host.words(), table, new Ears());
        this.incomeDue = new IncomeDueNote(sitting, host, IncomeDueNote.A_DAY);
        this.root = Fxml.load(SlipsScreen.class, "Slips.fxml", host.words(), this);
        incomeDue.into(incomeDuePlace);
        DayWords.in(day, host.words(), dayLabel.getText());
        dayLabel.setLabelFor(day);
        day.setValue(Day.of(sitting.now()).date());
        day.valueProperty().subscribe(this::changed);
        VBox.setVgrow(grid, Priority.ALWAYS);
        gridPlace.getChildren().add(grid);
        grid.columns(false);
        pause.setOnFinished(event -> ask());
        refresh();
    }

    private final class Ears implements SlipGrid.Ears {
        @Override
        public void changed() {
            SlipsScreen.this.changed();
        }

        @Override
        public void at(int line, Field field) {
            tellLine(line, field);
        }

        @Override
        public @Nullable String completed(String typed) {
            return picture.completed(typed);
        }

        @Override
        public void record() {
            SlipsScreen.this.record();
        }

        @Override
        public void unused(List<String> columns) {
            host.tell(host.words().text("slips.file.unused", columns));
        }

        @Override
        public void noRoom(int lines) {
            host.tell(host.words().text("slips.no-room", lines));
        }
    }

    @Override
    public String title() {
        return host.words().text("slips.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        incomeDue.attach(held);
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.MONEY, Subject.TRUST, Subject.RULES), () -> host.work()
                .quietly(progress -> Picture.of(sitting), found -> {
                    if (!held.released()) {
                        show(found);
                    }
                }));
    }

    @Override
    public void detach() {
        keep();
    }

    @Override
    public Node focusFirst() {
        return grid;
    }

    private void show(Picture found) {
        picture = found;
        grid.columns(found.signersMatter());
        waiting.setText(host.words().text("slips.waiting", found.waiting()));
        waiting.setDisable(found.waiting() == 0);
        askForSecond(found);
        ask();
    }

    private void askForSecond(Picture found) {
        if (found.wantsSecond() && second == null) {
            WhoField asked = new WhoField(host.words(), host.words().text("slips.second"), List.of(), "slips-second")
                    .whyNot(NotOffered.second(sitting, host.words())::why);
            asked.value().subscribe(this::changed);
            secondPlace.getChildren().setAll(asked);
            second = asked;
        }
        if (second != null) {
            // Whoever records cannot be the second person, and may be somebody else by now.
            second.offer(found.members().stream()
                    .filter(member -> !member.id().equals(sitting.desk().recorder()))
                    .toList());
        }
        secondPlace.setVisible(found.wantsSecond());
        secondPlace.setManaged(found.wantsSecond());
    }

    private void changed() {
        plan = null;
        asked++;
        refresh();
        pause.playFromStart();
    }

    private void keep() {
        // While a pile is recorded the draft says what it will be in the record.
        if (!recording && !draft.write(table.lines())) {
            host.tell(host.words().text("slips.draft.not-kept"));
        }
    }

    /** Asks behind the window what becomes of the pile as it is now. */
    private void ask() {
        keep();
        int mine = ++asked;
        List<SlipText> lines = List.copyOf(table.lines());
        Picture now = picture;
        Id seen = second();
        Day pile = pile();
        Running before = planning;
        if (before != null) {
            before.cancel();
        }
        planning = host.work().quietly(progress -> now.plan(sitting, lines, pile, seen, progress::cancelled), found -> {
            if (mine == asked) {
                plan = found.orElse(null);
                grid.tell(plan);
                refresh();
                tellLine(grid.line(), null);
            }
        });
    }

    private Day pile() {
        LocalDate chosen = day.getValue();
        return chosen == null ? Day.of(sitting.now()) : new Day(chosen.toEpochDay());
    }

    private @Nullable Id second() {
        WhoField asked = second;
        Someone seen = asked == null ? null : asked.value().get();
        return picture.wantsSecond() && seen != null ? seen.id() : null;
    }

    private void refresh() {
        SlipPlan known = plan;
        var cause = picture.whyNot();
        why.setText(cause == null ? "" : sitting.say(host, cause));
        why.setManaged(cause != null);
        boolean ready = known != null && known.hasWork() && !known.needsSecond() && cause == null && !recording;
        record.setDisable(!ready);
        empty.setDisable(table.count() == 0);
        save.setDisable(known == null || table.count() == 0);
        boolean nothing =
                table.count() == 0 && (known == null || known.covered().isEmpty());
        summary.setText(
                nothing ? "" : known == null ? host.words().text("slips.working", table.count()) : summary(known));
    }

    private String summary(SlipPlan known) {
        Sentence together = SlipWords.together(known);
        String counted = sitting.say(host, SlipWords.summary(known));
        String summed = together == null ? counted : counted + " " + sitting.say(host, together);
        return known.needsSecond() ? summed + " " + host.words().text("slips.second.missing") : summed;
    }

    /** Says what becomes of a line, or who may be meant by the letters of a name that is being typed. */
    private void tellLine(int line, @Nullable Field field) {
        SlipPlan known = plan;
        if (field == Field.PAYER || field == Field.PAYEE) {
            String typed = table.lines().get(line).get(field);
            List<String> candidates = picture.candidates(typed);
            if (!candidates.isEmpty() && !candidates.contains(typed)) {
                detail.setText(host.words()
                        .text(
                                candidates.size() == 1 ? "slips.candidate" : "slips.candidates",
                                candidates.getFirst(),
                                candidates.subList(1, candidates.size())));
                return;
            }
        }
        if (field == Field.AGREED && table.lines().get(line).agreed().isBlank()) {
            detail.setText(host.words().text("slips.agreed.how"));
            return;
        }
        detail.setText(
                known == null || line >= known.lines().size()
                        ? ""
                        : became(line, known.lines().get(line)));
    }

    /** Where nobody is called what was typed, those are named who may be meant. */
    private String became(int place, SlipPlan.Line line) {
        String said = sitting.say(host, SlipWords.of(line));
        boolean unknown = line instanceof SlipPlan.Line.Wrong(Field field, Sentence why, var rule)
                && why.key().equals("slips.name.unknown");
        if (!unknown) {
            return said;
        }
        List<String> near = picture.candidates(
                table.lines().get(place).get(Objects.requireNonNull(((SlipPlan.Line.Wrong) line).field())));
        return near.isEmpty() ? said : said + " " + host.words().text("slips.name.perhaps", near);
    }

    @FXML
    private void record() {
        SlipPlan known = plan;
        if (known == null || record.isDisabled()) {
            return;
        }
        recording = true;
        refresh();
        List<SlipText> lines = List.copyOf(table.lines());
        new RecordedPile(sitting, host, known, second())
                .record(
                        () -> draft.write(lines, known, sitting.desk()),
                        places -> {
                            recording = false;
                            table.removeAll(places);
                            keep();
                            grid.fill();
                            changed();
                            host.focus(grid);
                        },
                        () -> {
                            recording = false;
                            keep();
                            refresh();
                        });
    }

    @FXML
    private void waiting() {
        host.open(new WaitingSlipsScreen(sitting, host));
    }

    @FXML
    private void bringIn() {
        new SlipFile(host).ask(this::take);
    }

    @FXML
    private void many() {
        ManySheet.show(sitting, host, picture, this::take);
    }

    private void take(List<SlipText> slips) {
        int place = (int) table.count();
        int left = table.add(slips);
        if (left > 0) {
            host.tell(host.words().text("slips.no-room", left));
        }
        changed();
        grid.goTo(place, Field.SLIP);
    }

    @FXML
    private void save() {
        SlipPlan known = plan;
        if (known != null) {
            new PileFile(sitting, host).save(List.copyOf(table.lines()), known);
        }
    }

    @FXML
    private void empty() {
        host.sheet(ConfirmPane.of(
                host.words().text("slips.empty.title"),
                host.words().text("slips.empty.sentence", table.count()),
                "",
                host.words().text("slips.empty.does"),
                () -> {
                    table.clear();
                    grid.begin();
                    changed();
                    host.focus(grid);
                },
                host.words().text("slips.empty.leave"),
                host::closeSheet));
    }
}
