package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Opened;
import org.folkmoot.desktop.bringing.BringingScreen;
import org.folkmoot.desktop.bringing.IntoFounding;
import org.folkmoot.desktop.copies.ExaminedScreen;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.founding.FoundingScreen;
import org.folkmoot.desktop.founding.Wish;
import org.folkmoot.desktop.opening.OpeningScreen;
import org.folkmoot.desktop.opening.Recent;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.shell.Shell;
import org.folkmoot.desktop.welcome.Beginnings;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.LocalPersonal;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.sample.SampleAssembly;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What the welcome's choices do. */
final class FirstSteps implements Beginnings {
    private static final long HUNDRED = 100;

    private final Shell shell;
    private final Surroundings around;
    private final Arriving arriving;
    private final Consumer<String> tell;

    /** What a person should know once an assembly is founded; written by the job that founds it. */
    private volatile String beside = "";

    /**
     * Prepares the first steps.
     *
     * @param arriving shows an assembly that is open now
     * @param tell says something briefly in the shell that is shown then
     */
    FirstSteps(Shell shell, Surroundings around, Arriving arriving, Consumer<String> tell) {
        this.shell = shell;
        this.around = around;
        this.arriving = arriving;
        this.tell = tell;
    }

    @Override
    public void holdMeeting() {
        shell.open(new FoundingScreen(shell, around, this::found, this::bringIn));
    }

    @Override
    public void openAssembly() {
        shell.files()
                .folder(shell.window(), words().text("opening.choose"))
                .ifPresent(folder -> open(
                        folder.getFileName() == null ? "" : folder.getFileName().toString(), folder));
    }

    @Override
    public void open(String name, Path folder) {
        run(words().text("opening.title", name), progress -> open(folder, progress), this::opened);
    }

    /**
     * Opens what was open last, on the very first page of the window.
     *
     * @param seen the window stands there; the record is read only then, so that it does not keep the window waiting
     * @param otherwise shows what comes instead when it does not open
     */
    void openAtStart(Recent last, CountDownLatch seen, Runnable otherwise) {
        String what = words().text("opening.title", last.name());
        Job<Opened> job = progress -> {
            seen.await();
            return open(last.folder(), progress);
        };
        Running running = shell.work().start(what, job, this::opened);
        OpeningScreen page = new OpeningScreen(words(), what, running);
        shell.pages().only(page);
        running.over().subscribe(over -> {
            if (over) {
                // after whoever takes the result: mostly that shows the assembly, and nothing else is wanted
                Platform.runLater(() -> {
                    if (shell.pages().shown().get() == page) {
                        otherwise.run();
                    }
                });
            }
        });
    }

    private Opened open(Path folder, Progress progress) {
        return Desk.open(folder, around.setting(), (done, of) -> {
            long percent = of <= 0 ? 0 : Math.clamp(done * HUNDRED / of, 0, HUNDRED);
            progress.says(words().text("opening.progress", words().figures().percent(percent * HUNDRED)), done, of);
            return !progress.cancelled();
        });
    }

    @Override
    public void lookAtCopy() {
        FileKind kind = new FileKind(words().text("copies.kind"), "folkmoot");
        shell.files()
                .open(shell.window(), words().text("copies.bring.title"), kind)
                .ifPresent(file -> look(file, null));
    }

    /** Opens a copy for looking, in a folder or in one that is gone afterwards; see {@link LookAtCopy}. */
    void look(Path copy, @Nullable Path folder) {
        CopyDoor door = new CopyDoor(around.setting(), words());
        run(
                words().text("copies.look.working", String.valueOf(copy.getFileName())),
                progress -> door.open(copy, folder, progress),
                looked -> looked(copy, looked));
    }

    private void looked(Path copy, CopyDoor.Looked looked) {
        switch (looked) {
            case CopyDoor.Looked.Open open -> arriving.arrive(open.desk(), Coming.COPY, open.passing(), null);
            case CopyDoor.Looked.Found found -> shell.open(new ExaminedScreen(shell, copy, found.found(), this::look));
            case CopyDoor.Looked.Not not -> refused(not.reason(), "copies.look.refused.now");
        }
    }

    @Override
    public void lookAtSample() {
        String what = words().text("opening.sample");
        run(
                what,
                progress -> {
                    PassingFolder passing = PassingFolder.make();
                    boolean told = false;
                    try {
                        SampleAssembly.Telling telling =
                                SampleAssembly.tell(passing.place(), SampleAssembly.SEED, (done, of) -> {
                                    progress.says(what, done, of);
                                    return !progress.cancelled();
                                });
                        told = true;
                        return new Told(telling, passing);
                    } finally {
                        if (!told) {
                            passing.forget();
                        }
                    }
                },
                sample -> arriving.arrive(
                        sample.telling().desk(),
                        Coming.SAMPLE,
                        sample.passing(),
                        sample.telling().clock()));
    }

    /** The sample and where it lies for as long as it is open. */
    private record Told(SampleAssembly.Telling telling, PassingFolder passing) {}

    private void bringIn(List<String> listed, List<Founding.Link> given, long mostTrusts, Consumer<ImportPlan> put) {
        shell.open(new BringingScreen(
                shell, new IntoFounding(words(), listed, given, mostTrusts, put), taken -> shell.back()));
    }

    private void found(Wish wish) {
        String what = words().text("founding.working", wish.founding().name());
        run(
                what,
                progress -> {
                    Opened opened = Desk.found(wish.folder(), wish.founding(), around.setting());
                    if (opened instanceof Opened.Ready(Desk desk)) {
                        keepPersonal(desk, wish);
                        FoundingScreen.forget(around);
                    }
                    return opened;
                },
                this::opened);
    }

    /** Keeps what was ticked beside the record; what is founded stays founded, whatever becomes of a local file. */
    private void keepPersonal(Desk desk, Wish wish) {
        Map<Id, SortedMap<String, String>> personal = new HashMap<>();
        desk.names().all().forEach((id, name) -> {
            SortedMap<String, String> values = wish.personal().get(name);
            if (values != null) {
                personal.put(id, values);
            }
        });
        try {
            new LocalPersonal(new RealDisk(), wish.folder()).keep(personal);
        } catch (IOException e) {
            beside = words().text("founding.personal.not-kept");
        }
    }

    /** Does it behind a page that shows how far it is; whatever does not open leads back to where it was asked for. */
    private <T> void run(String what, Job<T> job, Consumer<? super T> then) {
        Running running = shell.work().start(what, job, then);
        OpeningScreen page = new OpeningScreen(words(), what, running);
        shell.open(page);
        running.over().subscribe(over -> {
            if (over && shell.pages().shown().get() == page) {
                shell.back();
            }
        });
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Ready ready -> {
                arriving.arrive(ready.desk(), Coming.ITS_OWN, null, null);
                if (!beside.isEmpty()) {
                    tell.accept(beside);
                }
            }
            case Opened.Not not -> refused(not.reason(), "opening.refused.now");
        }
    }

    private void refused(Sentence reason, String now) {
        String cause = words().say(reason, id -> "");
        if (reason.key().equals("desk.cancelled")) {
            shell.tell(cause);
        } else {
            shell.refused(new Trouble(cause, null, words().text(now)));
        }
    }

    private Wording words() {
        return shell.words();
    }
}
