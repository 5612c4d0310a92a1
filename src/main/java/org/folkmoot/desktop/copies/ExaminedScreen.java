package org.folkmoot.desktop.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.folkmoot.copies.Compare;
import org.folkmoot.copies.Compared;
import org.folkmoot.copies.Kinship;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SideBySide;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Examines one copy, with its progress, and says what it turns out to be and how it stands to the record here. */
public final class ExaminedScreen implements Screen {
    private final Host host;
    private final Wording words;
    private final Path file;
    private final @Nullable Sitting sitting;
    private final LookAtCopy look;
    private final Job<Compared> examine;
    private final Parent root;
    private @Nullable Running running;
    private boolean shown;
    private boolean done;

    @FXML
    private PageHeader header;

    @FXML
    private VBox working;

    @FXML
    private SideBySide result;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    /** Examines a copy while an assembly is open, and compares it with its record. */
    public ExaminedScreen(Host host, Path file, Sitting sitting, LookAtCopy look) {
        this(host, file, sitting, look, progress -> new Compare(new RealDisk())
                .of(file, sitting.desk(), Steps.of(host.words(), progress)));
    }

    /** Shows what was found in a copy while no assembly is open. */
    public ExaminedScreen(Host host, Path file, Verification found, LookAtCopy look) {
        this(host, file, null, look, progress -> new Compared(found, null));
    }

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    private ExaminedScreen(Host host, Path file, @Nullable Sitting sitting, LookAtCopy look, Job<Compared> examine) {
        this.host = host;
        this.words = host.words();
        this.file = file;
        this.sitting = sitting;
        this.look = look;
        this.examine = examine;
        this.root = Fxml.load(ExaminedScreen.class, "Examined.fxml", words, this);
    }

    @FXML
    private void initialize() {
        header.setTitle(title());
        header.setLine(words.text("copies.examined.line", file.toString()));
        show(false);
    }

    @Override
    public String title() {
        return words.text("copies.examined.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        shown = true;
        if (!done && running == null) {
            Running now = host.work().quietly(examine, this::examined);
            running = now;
            working.getChildren().setAll(new WorkPane(words, words.text("copies.examined.working"), now));
            now.over().subscribe(over -> running = over ? null : now);
        }
    }

    @Override
    public void detach() {
        shown = false;
        if (running != null) {
            running.cancel();
        }
    }

    private void examined(Compared compared) {
        switch (compared.verification()) {
            case Verification.Stopped stopped -> {
                if (shown) {
                    host.tell(words.text("copies.examined.stopped"));
                    host.back();
                }
            }
            case Verification.NotARecord not -> {
                main.getChildren().setAll(new VerdictCard(words, not, names()));
                finish(List.of());
            }
            case Verification.Checked checked -> {
                main.getChildren().setAll(found(checked, compared.kinship()));
                finish(beside(checked, compared.kinship()));
            }
        }
    }

    private List<Node> found(Verification.Checked checked, @Nullable Kinship kinship) {
        List<Node> cards = new ArrayList<>();
        cards.add(new VerdictCard(words, checked, names()));
        if (!checked.findings().isEmpty()) {
            cards.add(new FindingsCard(words, checked, names()));
        }
        if (kinship != null) {
            cards.add(new KinshipCard(words, kinship, checked.name()));
        }
        // of what is broken only the beginning was judged; that it shows no meeting does not mean that there was none
        if (checked.closingWords() != null || checked.result() != Verification.Result.NOT_INTACT) {
            cards.add(new CopyWordsCard(words, checked));
        }
        return cards;
    }

    private List<Node> beside(Verification.Checked checked, @Nullable Kinship kinship) {
        Card open = new LookCard(host, file, checked, sitting != null, look);
        boolean known = sitting != null
                && sitting.copies().mayWrite()
                && checked.assembly().equals(sitting.desk().assembly());
        return known && sitting != null
                ? List.of(open, new KeeperCard(host, sitting, checked, kinship))
                : List.of(open);
    }

    private void finish(List<Node> beside) {
        done = true;
        side.getChildren().setAll(beside);
        show(true);
    }

    private void show(boolean found) {
        working.setVisible(!found);
        working.setManaged(!found);
        result.setVisible(found);
        result.setManaged(found);
    }

    private Function<Id, String> names() {
        return sitting == null ? id -> words.text("copies.examined.somebody") : sitting::name;
    }
}
