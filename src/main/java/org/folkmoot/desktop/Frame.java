package org.folkmoot.desktop;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Subject;
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
import org.folkmoot.terms.Id;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One window: holds what outlives a change of language, and makes the shell anew when the language changes. */
public final class Frame {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final AppearanceFile kept;
    private final Locale system;
    private final Look look;
    private final ShellState state = new ShellState();
    private final Work work = Work.behindTheWindow(this::unforeseen);
    private final Scene scene;
    private @Nullable Sitting sitting;
    private Subscriptions news = new Subscriptions();
    private Shell shell;

    /**
     * Prepares the window without showing it.
     *
     * @param kept where the appearance is kept
     * @param system the language of the machine, used until somebody chooses one
     */
    public Frame(Stage stage, AppearanceFile kept, Locale system) {
        this.stage = stage;
        this.kept = kept;
        this.system = system;
        this.look = new Look(kept.read());
        this.shell = makeShell();
        this.scene = new Scene(shell.root(), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(400);
        state.assembly().subscribe(this::title);
    }

    /** Shows the window: the welcome when no assembly is open, else Today. */
    public void show() {
        begin(null);
        stage.show();
    }

    /** Shows an open assembly, beginning with Today. */
    public void sit(Desk desk) {
        rise();
        sitting = new Sitting(desk, ZoneId.systemDefault());
        state.assembly().set(desk.ask(assembly -> assembly.founding().name()));
        state.seal().set(desk.findings().isEmpty() ? Seal.UNALTERED : Seal.ALTERED);
        shell.release();
        shell = makeShell();
        scene.setRoot(shell.root());
        frameNews();
        begin(Place.TODAY);
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
        left.desk().close();
    }

    /** Keeps the top of the frame true: the open meeting and who records. */
    private void frameNews() {
        Sitting now = sitting;
        if (now == null) {
            return;
        }
        now.watch(news, List.of(Subject.MEETINGS, Subject.MONEY, Subject.PEOPLE), () -> {
            Meeting open = now.desk().ask(Assembly::openMeeting);
            state.meeting().set(open == null ? "" : shell.words().text("shell.meeting-number", open.number()));
            Id recorder = now.desk().recorder();
            state.recorder().set(recorder == null ? "" : now.name(recorder));
        });
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

    private Screen welcome() {
        return new WelcomeScreen(shell.words(), new FirstSteps(shell));
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
            Place place = shell.pages().place().get();
            shell.release();
            shell = makeShell();
            scene.setRoot(shell.root());
            title();
            frameNews();
            begin(place);
        }
    }

    private Shell makeShell() {
        String tag = look.appearance().get().language();
        Locale locale = Languages.closest(tag.isEmpty() ? system : Locale.forLanguageTag(tag));
        return new Shell(
                Wording.in(locale), look, work, state, Screens.all(sitting), (typed, stale) -> List.of(), this::choose);
    }

    private void title() {
        String name = state.assembly().get();
        stage.setTitle(
                name.isEmpty()
                        ? shell.words().text("shell.window")
                        : shell.words().text("shell.window.of", name));
    }
}
