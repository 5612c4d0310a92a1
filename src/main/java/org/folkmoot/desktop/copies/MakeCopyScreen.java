package org.folkmoot.desktop.copies;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.folkmoot.copies.CopyName;
import org.folkmoot.copies.Export;
import org.folkmoot.copies.Exported;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.Verification;
import org.folkmoot.desk.Desk;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Makes a copy: first what its holder can read, then where to keep it, then what was written. */
public final class MakeCopyScreen implements Screen {
    /** What the page asks for before anything is written. */
    private record Before(CopyContents contents, KnownCopies known, String name) {
        static Before of(Sitting sitting) {
            Desk desk = sitting.desk();
            return desk.ask(state -> new Before(
                    CopyContents.of(state, sitting.now()),
                    KnownCopies.NONE,
                    CopyName.of(state.founding().name(), Day.of(Math.max(sitting.now(), state.latest())))));
        }

        Before with(KnownCopies read) {
            return new Before(contents, read, name);
        }
    }

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final KeeperField keeper;
    private final Notebook notebook;
    private final Parent root;
    private String name = "";
    private @Nullable Running running;

    @FXML
    private VBox holds;

    @FXML
    private VBox keeperPlace;

    @FXML
    private Button where;

    @FXML
    private VBox answer;

    /** Loads the page. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public MakeCopyScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.keeper = new KeeperField(words);
        this.notebook = new Notebook(sitting.copies(), host, () -> {});
        this.root = Fxml.load(MakeCopyScreen.class, "MakeCopy.fxml", words, this);
    }

    @FXML
    private void initialize() {
        keeperPlace.getChildren().add(keeper);
        keeper.whenEntered(this::choose);
        where.setDisable(true);
    }

    @Override
    public String title() {
        return words.text("copies.make.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        host.work().quietly(progress -> Before.of(sitting).with(sitting.copies().read()), this::show);
    }

    @Override
    public void detach() {
        if (running != null) {
            running.cancel();
        }
    }

    private void show(Before before) {
        name = before.name();
        CopyContents contents = before.contents();
        holds.getChildren()
                .setAll(
                        line("copies.make.names", contents.people()),
                        line("copies.make.balances", contents.payments()),
                        line("copies.make.links", contents.links()),
                        line("copies.make.meetings", contents.meetings(), contents.proposals()));
        keeper.offer(before.known().copies().stream().map(KnownCopy::keptBy).toList());
        where.setDisable(running != null);
    }

    private Node line(String key, Object... args) {
        return new SentenceLabel(words.text(key, args), "quoted");
    }

    @FXML
    private void choose() {
        if (where.isDisabled()) {
            return;
        }
        FileKind kind = new FileKind(words.text("copies.kind"), "folkmoot");
        host.files()
                .save(host.window(), words.text("copies.make.where.title"), name, kind)
                .ifPresent(this::write);
    }

    /** Writes a copy to a file; a name without its ending gets it. */
    void write(Path chosen) {
        Path name = Objects.requireNonNull(chosen.getFileName());
        Path file = name.toString().endsWith(CopyName.ENDING) ? chosen : chosen.resolveSibling(name + CopyName.ENDING);
        where.setDisable(true);
        Export export = new Export(new RealDisk());
        Running now = host.work()
                .quietly(
                        progress -> export.of(sitting.desk(), suggested -> file, Steps.of(words, progress)),
                        this::written);
        running = now;
        answer.getChildren().setAll(new WorkPane(words, words.text("copies.make.working"), now));
        now.over().subscribe(over -> {
            if (over) {
                running = null;
                where.setDisable(false);
            }
        });
    }

    private void written(Exported exported) {
        switch (exported) {
            case Exported.Done done -> done(done);
            case Exported.Not not -> refused(sitting.say(host, not.reason()));
            case Exported.NotARecord not ->
                refused(FindingWords.of(words, not.not().why(), sitting::name));
            case Exported.Stopped stopped -> say(List.of(new SentenceLabel(words.text("copies.make.stopped"))));
        }
    }

    private void done(Exported.Done done) {
        Verification.Checked checked = done.verification();
        String keptBy = keeper.typed().isEmpty() ? String.valueOf(done.file().getFileName()) : keeper.typed();
        notebook.note(KnownCopy.made(keptBy, done, sitting.now()));
        // the name and the folder each on a line of its own: a long path would break anywhere
        SentenceLabel written = new SentenceLabel(
                words.text("copies.make.done", String.valueOf(done.file().getFileName())), "subheading");
        written.setId("copies-made");
        Node folder = new SentenceLabel(
                words.text("copies.make.folder", String.valueOf(done.file().getParent())), "soft");
        Node sealed = new SentenceLabel(words.text(done.sealedHere() ? "copies.make.sealed" : "copies.make.passed-on"));
        Node entries = new SentenceLabel(
                words.text("copies.make.entries", checked.counts().entries()));
        Node away = new SentenceLabel(words.text("copies.make.away"), "soft");
        List<Node> lines = MeetingWords.of(checked)
                .map(last -> {
                    WordsCard card = new WordsCard(words);
                    card.show(words.text("copies.words.of", last.number(), last.day()), last.words());
                    return List.of(written, folder, entries, sealed, card, away);
                })
                .orElse(List.of(
                        written,
                        folder,
                        entries,
                        sealed,
                        new SentenceLabel(words.text("copies.verified.no-words"), "soft"),
                        away));
        say(lines);
    }

    private void refused(String why) {
        SentenceLabel cause = new SentenceLabel(why, "quoted", "rust");
        cause.setId("copies-make-refused");
        say(List.of(cause, new SentenceLabel(words.text("copies.make.refused.now"), "soft")));
    }

    private void say(List<? extends Node> lines) {
        answer.getChildren().setAll(lines);
    }

    @FXML
    private void back() {
        host.back();
    }
}
