package org.folkmoot.desktop;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.find.Finder;
import org.folkmoot.desktop.opening.Arrival;
import org.folkmoot.desktop.opening.Recent;
import org.folkmoot.desktop.opening.RecentFile;
import org.folkmoot.desktop.opening.SeatSheet;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.shell.Seal;
import org.folkmoot.desktop.shell.Shell;
import org.folkmoot.desktop.shell.ShellState;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Look;
import org.folkmoot.desktop.welcome.WelcomeScreen;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.sample.StoryClock;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One window: holds what outlives a change of language, and makes the shell anew when the language changes. */
public final class Frame {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** What the system draws around a window, about. */
    private static final double EDGE = 40;

    private final Stage stage;
    private final AppearanceFile kept;
    private final Locale system;
    private final Look look;
    private final Surroundings around;
    private final RecentFile recent;
    private final ShellState state = new ShellState();
    private final Work work = Work.behindTheWindow(this::unforeseen);
    private final Scene scene;
    private @Nullable Sitting sitting;
    private Coming coming = Coming.ITS_OWN;
    private @Nullable PassingFolder passing;
    private @Nullable Onward onward;
    private @Nullable Recent behind;
    private Subscriptions news = new Subscriptions();
    private Shell shell;

    /**
     * Prepares the window without showing it.
     *
     * @param kept where the appearance is kept
     * @param system the language of the machine, used until somebody chooses one
     * @param around the person's computer
     */
    public Frame(Stage stage, AppearanceFile kept, Locale system, Surroundings around) {
        this.stage = stage;
        this.kept = kept;
        this.system = system;
        this.around = around;
        this.recent = new RecentFile(around.configuration());
        this.look = new Look(kept.read());
        this.shell = makeShell();
        this.scene = new Scene(shell.root(), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(400);
        state.assembly().subscribe(this::title);
    }

    /** Keeps the window within a screen that is smaller than the window would be. */
    void fitInto(Rectangle2D room) {
        if (room.getWidth() < WIDTH) {
            stage.setWidth(room.getWidth());
        }
        if (room.getHeight() < HEIGHT + EDGE) {
            stage.setHeight(room.getHeight());
        }
    }

    /** Prepares the window for a user of whom everything lies in the folder of their appearance. */
    public Frame(Stage stage, AppearanceFile kept, Locale system) {
        this(stage, kept, system, Surroundings.below(kept.folder()));
    }

    /** Shows the window: the welcome when no assembly is open, else Today. */
    public void show() {
        begin(null);
        stage.show();
    }

    /** Shows the window and opens behind it what was open last, if there is anything. */
    public void showLast() {
        Optional<Recent> last = recent.open();
        if (last.isEmpty()) {
            show();
            return;
        }
        CountDownLatch seen = new CountDownLatch(1);
        steps().openAtStart(last.get(), seen, () -> begin(null));
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(seen::countDown);
            }
        });
        stage.show();
    }

    /** Shows an open assembly, beginning with Today. */
    public void sit(Desk desk) {
        rise();
        sitting = new Sitting(desk, ZoneId.systemDefault());
        state.assembly().set(desk.ask(assembly -> assembly.founding().name()));
        state.seal().set(seal(desk));
        shell.release();
        shell = makeShell();
        scene.setRoot(shell.root());
        frameNews();
        begin(Place.TODAY);
    }

    /** Shows an assembly that somebody has just opened or founded, remembers it, and asks who is recording. */
    void arrive(Desk desk, Coming as, @Nullable PassingFolder folder, @Nullable StoryClock clock) {
        Recent own = as == Coming.ITS_OWN ? null : openOwn();
        sit(desk);
        behind = own;
        coming = as;
        passing = folder;
        Sitting now = sitting;
        if (now == null) {
            return;
        }
        state.seat().set(desk.isForLooking() ? null : () -> new SeatSheet(shell, now, this::recorder).show());
        state.leave().set(this::leave);
        if (clock != null) {
            Onward time = new Onward(now, clock, issued -> wentOn(now, issued));
            onward = time;
            state.onward().set(() -> time.steps(shell));
        }
        if (as == Coming.ITS_OWN) {
            remember(() -> recent.opened(new Recent(state.assembly().get(), desk.folder())));
        }
        banner(now);
        new Arrival(shell, now, this::recorder).begin();
    }

    /** Time has gone on: the pages are made anew, as when the assembly is opened on that day. */
    private void wentOn(Sitting there, Optional<Recording> issued) {
        Onward time = onward;
        if (sitting != there || time == null) {
            return;
        }
        anew();
        shell.focusOnward();
        issued.ifPresent(recording -> there.say(shell, recording, recorded -> {}));
        shell.tell(time.now(shell.words()));
    }

    /** Returns the open assembly when it is one of this person's own, or the one behind what is looked at. */
    private @Nullable Recent openOwn() {
        Sitting now = sitting;
        return now == null || coming != Coming.ITS_OWN
                ? behind
                : new Recent(state.assembly().get(), now.desk().folder());
    }

    /** Closes the assembly and goes back to the welcome, or to the assembly from which somebody went to look at a copy. */
    public void leave() {
        Recent own = behind;
        rise();
        remember(recent::closed);
        shell.release();
        shell = makeShell();
        scene.setRoot(shell.root());
        begin(null);
        if (own != null) {
            steps().open(own.name(), own.folder());
        }
    }

    /** A file that only makes the next start easier is not worth stopping anybody for. */
    private void remember(Remembering deed) {
        try {
            deed.run();
        } catch (IOException e) {
            shell.tell(shell.words().text("opening.not-remembered"));
        }
    }

    /** Writes a small local file. */
    private interface Remembering {
        void run() throws IOException;
    }

    /** Leaves the open assembly, if there is one; everything recorded is on the disk already. */
    public void rise() {
        Sitting left = sitting;
        if (left == null) {
            return;
        }
        news.release();
        news = new Subscriptions();
        sitting = null;
        state.assembly().set("");
        state.recorder().set("");
        state.meeting().set("");
        state.banner().set("");
        state.seat().set(null);
        state.onward().set(null);
        onward = null;
        coming = Coming.ITS_OWN;
        behind = null;
        state.leave().set(null);
        left.booksCheck().stop();
        left.desk().close();
        PassingFolder gone = passing;
        passing = null;
        if (gone != null) {
            gone.forget();
        }
    }

    /** Keeps the top of the frame true: the open meeting and who records. */
    private void frameNews() {
        Sitting now = sitting;
        if (now == null) {
            return;
        }
        news.release();
        news = new Subscriptions();
        now.watch(news, List.of(Subject.MEETINGS, Subject.MONEY, Subject.PEOPLE), () -> {
            Meeting open = now.desk().ask(Assembly::openMeeting);
            state.meeting().set(open == null ? "" : shell.words().text("shell.meeting-number", open.number()));
            recorder();
        });
        banner(now);
    }

    private void banner(Sitting now) {
        Sentence looking = now.desk().lookingBecause();
        Onward time = onward;
        String why = coming == Coming.SAMPLE ? shell.words().text("opening.is-sample") : "";
        if (time != null) {
            why = why + " " + time.stands(shell.words());
        }
        state.banner().set(looking == null ? why : shell.words().text("opening.looking", now.say(shell, looking)));
    }

    private static Seal seal(Desk desk) {
        Sentence looking = desk.lookingBecause();
        if (looking != null && looking.key().equals("desk.two-heads")) {
            return Seal.TWO_HEADS;
        }
        return desk.findings().isEmpty() ? Seal.UNALTERED : Seal.ALTERED;
    }

    private void recorder() {
        Id recorder = sitting == null ? null : sitting.desk().recorder();
        state.recorder().set(recorder == null || sitting == null ? "" : sitting.name(recorder));
    }

    /** Returns what the frame shows about the assembly. */
    public ShellState state() {
        return state;
    }

    /** Returns the present shell; another one after a change of language. */
    public Shell shell() {
        return shell;
    }

    /** Shows an exception that nobody foresaw. */
    public void unforeseen(Throwable error) {
        shell.unforeseen(error);
    }

    private void begin(@Nullable Place place) {
        if (state.assembly().get().isEmpty()) {
            shell.pages().only(welcome());
        } else {
            shell.go(place == null ? Place.TODAY : place);
        }
    }

    private FirstSteps steps() {
        return new FirstSteps(shell, around, this::arrive, what -> shell.tell(what));
    }

    private Screen welcome() {
        return new WelcomeScreen(shell.words(), steps(), recent.list());
    }

    /** Looks and speaks otherwise from now on, and remembers it. */
    public void choose(Appearance next) {
        boolean speaksOther = !next.language().equals(look.appearance().get().language());
        look.show(next);
        try {
            kept.write(next);
        } catch (IOException e) {
            unforeseen(e);
        }
        if (speaksOther) {
            anew();
        }
    }

    /** Makes the shell anew around the same assembly, at the place that is shown. */
    private void anew() {
        Place place = shell.pages().place().get();
        shell.release();
        shell = makeShell();
        scene.setRoot(shell.root());
        title();
        frameNews();
        begin(place);
    }

    private Shell makeShell() {
        String tag = look.appearance().get().language();
        Locale locale = Languages.closest(tag.isEmpty() ? system : Locale.forLanguageTag(tag));
        Wording words = Wording.onScreen(locale);
        Sitting now = sitting;
        if (now != null) {
            now.speak(words);
        }
        Finder finder = now == null ? (typed, stale) -> List.of() : new Lookup(now, words, () -> shell);
        return new Shell(
                words,
                look,
                work,
                state,
                Screens.all(now, (copy, folder) -> steps().look(copy, folder)),
                finder,
                around.files(),
                this::choose);
    }

    private void title() {
        String name = state.assembly().get();
        stage.setTitle(
                name.isEmpty()
                        ? shell.words().text("shell.window")
                        : shell.words().text("shell.window.of", name));
    }
}
