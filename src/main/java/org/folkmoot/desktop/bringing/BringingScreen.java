package org.folkmoot.desktop.bringing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.parts.StepPane;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.work.Asking;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Brings in people and trust from files: the files, their columns, what would be taken, and the taking. */
public final class BringingScreen implements Screen {
    private final Host host;
    private final Destination into;
    private final Consumer<ImportPlan> on;
    private final Asking<Preview.Question, Preview> looking;
    private final SavingLeft saving;
    private final Parent root;
    private BringingModel model;
    private StepPane steps;
    private Supplier<Node> first;
    private boolean settled;

    @FXML
    private VBox place;

    /**
     * Makes the page.
     *
     * @param on goes on from the summary, knowing what was taken
     */
    public BringingScreen(Host host, Destination into, Consumer<ImportPlan> on) {
        this.host = host;
        this.into = into;
        this.on = on;
        this.saving = new SavingLeft(host);
        this.looking = new Asking<>(host.work(), (asked, stale) -> Preview.of(asked), this::known);
        this.model = new BringingModel(host.words());
        this.root = Fxml.load(BringingScreen.class, "Bringing.fxml", host.words(), this);
        this.steps = begin();
        this.first = steps::first;
        Dropping.on(root, () -> !settled && steps.at().get() == 0, this::dropped);
    }

    @Override
    public String title() {
        return host.words().text("bringing.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        into.follow(held, this::look, why -> model.whyNot().set(why));
    }

    @Override
    public Node focusFirst() {
        return first.get();
    }

    /** Takes files that were dropped on the page. */
    void dropped(List<Path> paths) {
        new FileReading(host, model).dropped(paths);
    }

    private StepPane begin() {
        Wording words = host.words();
        BringingModel now = model;
        String whyNot = now.whyNot().get();
        settled = false;
        FilesStep files = new FilesStep(words, now, into, new FileReading(host, now));
        ColumnsStep columns = new ColumnsStep(words, now, into);
        PreviewStep preview = new PreviewStep(words, now, into, saving);
        StepPane made = new StepPane(
                List.of(
                        step(
                                "bringing.step.files",
                                files.root(),
                                files::first,
                                now::missingFiles,
                                now.people().state(),
                                now.trust().state()),
                        step(
                                "bringing.step.columns",
                                columns.root(),
                                columns::first,
                                now::missingColumns,
                                now.people().use(),
                                now.trust().use()),
                        step(
                                "bringing.step.taken",
                                preview.root(),
                                preview::first,
                                now::missingGood,
                                now.preview(),
                                now.whyNot())),
                words.text("bringing.back"),
                words.text("bringing.next"),
                words.text(into.founds() ? "bringing.put" : "bringing.take"),
                this::take);
        now.whyNot().set(whyNot);
        List.of(now.people(), now.trust()).forEach(each -> {
            each.use().subscribe((was, is) -> look());
            each.state().subscribe((was, is) -> look());
        });
        made.at().subscribe((was, at) -> host.focus(made.first()));
        put(made);
        return made;
    }

    private StepPane.Step step(
            String title,
            Node content,
            Supplier<? extends @Nullable Node> begins,
            Callable<String> missing,
            Observable... on) {
        return new StepPane.Step(host.words().text(title), content, Bindings.createStringBinding(missing, on), begins);
    }

    private void put(Node what) {
        VBox.setVgrow(what, Priority.ALWAYS);
        place.getChildren().setAll(what);
    }

    /** Shows something else on the page and says what has the focus there. */
    private void show(Node what, Supplier<Node> begins) {
        put(what);
        first = begins;
        host.focus(begins.get());
    }

    /** Looks everything through again, because something about it has changed. */
    private void look() {
        if (settled) {
            return;
        }
        model.preview().set(null);
        Preview.Question question = model.question(into);
        if (question != null) {
            looking.ask(question);
        }
    }

    private void known(Preview preview) {
        if (!settled && model.question(into) != null) {
            model.preview().set(preview);
        }
    }

    private void take() {
        Preview preview = model.preview().get();
        if (preview == null) {
            return;
        }
        if (into.founds()) {
            take(preview);
            return;
        }
        Wording words = host.words();
        host.sheet(ConfirmPane.of(
                words.text("bringing.confirm.title"),
                TakenWords.before(words, preview, false),
                words.text("bringing.confirm.follows", into.recorder(), TakenWords.files(words, preview.plan())),
                words.text("bringing.confirm.do"),
                () -> take(preview),
                words.text("bringing.confirm.leave"),
                host::closeSheet));
    }

    /** Takes what was previewed; whatever happens to the files or to the assembly meanwhile changes nothing about it. */
    private void take(Preview preview) {
        settled = true;
        Running running = into.take(preview.plan(), beside -> taken(preview, beside));
        if (running == null) {
            return;
        }
        TakingPane taking = new TakingPane(host.words(), running);
        show(taking, taking::first);
        running.over().subscribe(over -> {
            if (over) {
                // cancelled or refused, unless what follows says that it was taken; what is looked at then is not shown
                settled = false;
                show(steps, steps::first);
                look();
            }
        });
    }

    private void taken(Preview preview, String beside) {
        settled = true;
        String said = TakenWords.before(host.words(), preview, into.founds());
        if (into.founds()) {
            host.tell(said);
        } else {
            host.recorded(said);
        }
        SummaryPane summary = new SummaryPane(
                host.words(),
                preview,
                into,
                Preview.kept(model.people()),
                beside,
                new SummaryPane.Ways(() -> on.accept(preview.plan()), this::again, () -> saving.ask(preview)));
        show(summary, summary::first);
    }

    private void again() {
        String whyNot = model.whyNot().get();
        model = new BringingModel(host.words());
        model.whyNot().set(whyNot);
        steps = begin();
        show(steps, steps::first);
    }
}
