package org.folkmoot.desktop.round;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Takes one signed sheet after the other by keyboard alone: whose comes next, and what became of the last. */
final class SheetScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final RoundDesk round;
    private final Parent root;
    private final NameField<SheetRow> whose;
    private final TypedSheet typed;
    private List<SheetRow> rows = List.of();
    private @Nullable Id first;

    @FXML
    private PageHeader header;

    @FXML
    private Card lastCard;

    @FXML
    private SentenceLabel last;

    @FXML
    private VBox whosePlace;

    /**
     * Loads the page.
     *
     * @param first whose sheet is to be typed first; null to go on where somebody stopped
     */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    SheetScreen(Host host, Sitting sitting, RoundDesk round, @Nullable Id first) {
        this.host = host;
        this.sitting = sitting;
        this.round = round;
        this.first = first == null ? round.notes().open() : first;
        this.typed = new TypedSheet(host, sitting, round, new TypedSheet.Ways(this::record, this::another));
        this.root = Fxml.load(SheetScreen.class, "Sheet.fxml", host.words(), this, typed);
        this.whose = new NameField<>(
                host.words().text("round.whose.prompt"),
                host.words().text("parts.name.nobody"),
                () -> rows,
                this::called,
                row -> host.words().text(row.key(), row.given()),
                row -> choose(row.id()));
        whose.whyNot(this::noSheet);
        whose.field().setId("sheet-person");
        Label asked = new Label(host.words().text("round.whose"));
        asked.setLabelFor(whose.field());
        whosePlace.getChildren().addAll(asked, whose);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // on the signature, Enter would take the tick away again
            boolean atTheEnd = typed.isSignature(event.getTarget()) || event.isShortcutDown();
            if (event.getCode() == KeyCode.ENTER && atTheEnd) {
                if (typed.form() == null) {
                    host.focus(whose);
                } else {
                    typed.record();
                }
                event.consume();
            }
        });
    }

    /** Whoever types a number means the sheet, even where somebody is called by a number. */
    private String called(SheetRow row) {
        boolean byNumber = isNumber(whose.field().getText());
        return host.words().text(byNumber ? "round.whose.by-number" : "round.whose.name", row.name(), row.number());
    }

    /** A number that no sheet has is no name that is written wrongly. */
    private @Nullable String noSheet(String typed) {
        return isNumber(typed) ? host.words().text("round.whose.no-number", typed.strip()) : null;
    }

    private static boolean isNumber(String typed) {
        String plain = typed.strip();
        return !plain.isEmpty() && plain.chars().allMatch(Character::isDigit);
    }

    @Override
    public String title() {
        return host.words().text("round.enter.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(
                held,
                List.of(Subject.PEOPLE, Subject.TRUST, Subject.RULES),
                () -> round.rows(all -> {
                    if (!held.released()) {
                        show(all);
                    }
                }));
        SheetForm open = typed.form();
        Id begin = open == null ? first : open.sheet().person().id();
        typed.recording(false);
        show((SheetForm) null);
        if (begin == null) {
            host.focus(whose);
        } else {
            choose(begin);
        }
    }

    @Override
    public void detach() {
        typed.keep();
    }

    private void show(List<SheetRow> all) {
        rows = all;
        whose.lookAgain();
        header.setLine(SheetRow.progress(host.words(), all));
        Id before = round.notes().last();
        TypedSheet.seen(lastCard, before != null);
        all.stream()
                .filter(row -> row.id().equals(before))
                .findFirst()
                .ifPresent(row -> last.setText(
                        host.words().text("round.last", row.name(), host.words().text(row.key(), row.given()))));
        typed.known(all);
    }

    private void show(@Nullable SheetForm next) {
        TypedSheet.seen(whosePlace, next == null);
        typed.show(next);
    }

    /** Shows somebody's sheet; the focus goes there as soon as it has come, unless somebody has gone elsewhere. */
    private void choose(Id id) {
        host.focus(typed.first());
        round.form(id, next -> {
            show(next);
            if (next == null) {
                host.tell(host.words().text("round.sheet.gone", sitting.name(id)));
                another();
            } else {
                typed.keep();
            }
        });
    }

    private void record(SheetForm form) {
        round.record(form, this::recorded);
    }

    /** The next sheet at once, or the same one with what is in the way. */
    private void recorded(boolean done) {
        typed.recording(false);
        if (done) {
            another();
            round.rows(all -> {
                show(all);
                if (SheetRow.areAllIn(all)) {
                    host.tell(SheetRow.progress(host.words(), all));
                }
            });
        }
    }

    private void another() {
        show((SheetForm) null);
        round.putAside();
        host.focus(whose);
    }

    @FXML
    private void lookLast() {
        Id before = round.notes().last();
        if (before != null) {
            round.look(before);
        }
    }

    @FXML
    private void undo() {
        round.takeBackLast(() -> {
            round.rows(this::show);
            host.focus(typed.form() == null ? whose : typed.first());
        });
    }
}
