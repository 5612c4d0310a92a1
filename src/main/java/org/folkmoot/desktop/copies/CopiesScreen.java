package org.folkmoot.desktop.copies;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.MoneyPart;
import org.folkmoot.desktop.sitting.Sitting;

/** Closing words, known copies, making one and bringing one in. */
public final class CopiesScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final LookAtCopy look;
    private final WordsCard words;
    private final NotePane note;
    private final KnownCard known;
    private final Parent root;
    private List<MeetingWords> meetings = List.of();

    @FXML
    private VBox wordsPlace;

    @FXML
    private VBox knownPlace;

    @FXML
    private VBox bringPlace;

    @FXML
    private Button all;

    /** Loads the page; {@code look} opens a copy for looking. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public CopiesScreen(Sitting sitting, Host host, LookAtCopy look) {
        this.sitting = sitting;
        this.host = host;
        this.look = look;
        this.words = new WordsCard(host.words());
        this.note = new NotePane(host.words());
        this.known = new KnownCard(sitting, host, new Notebook(sitting.copies(), host, this::ask));
        this.root = Fxml.load(CopiesScreen.class, "Copies.fxml", host.words(), this);
    }

    @FXML
    private void initialize() {
        knownPlace.getChildren().add(known);
        bringPlace.getChildren().add(new DropCard(host, this::examine));
    }

    @Override
    public String title() {
        return host.words().text("copies.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(held, List.of(Subject.values()), this::ask);
    }

    /** Examines a file that somebody dropped or chose. */
    void examine(Path file) {
        host.open(new ExaminedScreen(host, file, sitting, look));
    }

    private void ask() {
        host.work().quietly(progress -> CopiesView.of(sitting), this::show);
    }

    private void show(CopiesView view) {
        meetings = view.meetings();
        known.show(view.rows());
        note.show(meetings);
        all.setDisable(meetings.isEmpty());
        if (meetings.isEmpty()) {
            wordsPlace
                    .getChildren()
                    .setAll(new Card(
                            "",
                            new EmptyState(
                                    "fth-message-circle",
                                    host.words().text("copies.words.none"),
                                    host.words().text("copies.words.none.detail"))));
            return;
        }
        MeetingWords last = meetings.getFirst();
        words.show(host.words().text("copies.words.of", last.number(), last.day()), last.words());
        if (!wordsPlace.getChildren().contains(words)) {
            wordsPlace.getChildren().setAll(words, new Card("", note));
        }
    }

    @FXML
    private void make() {
        host.open(new MakeCopyScreen(sitting, host));
    }

    /** The books are checked in one place, whoever wants to know: beside the money. */
    @FXML
    private void check() {
        sitting.moneyPart().set(MoneyPart.CHECK);
        host.go(Place.MONEY);
    }

    @FXML
    private void allWords() {
        host.open(new AllWordsScreen(host, meetings));
    }
}
