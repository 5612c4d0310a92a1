package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.sample.StoryClock;

/** The window that the tour walks through: the real one, with a clock, a user's folder and file answers of the tour's own. */
final class TourWindow {
    private static final long SEED = 42;
    private static final long PATIENCE_SECONDS = 120;

    private final Path pictures;
    private final PreparedFiles files = new PreparedFiles();
    private final CompletableFuture<Frame> frame = new CompletableFuture<>();
    private final CompletableFuture<Stage> stage = new CompletableFuture<>();
    private final Hand hand;

    /**
     * Opens the window.
     *
     * @param pictures where pictures go
     * @param user the user's folder, empty at first
     * @param clock the time as the tour tells it
     */
    TourWindow(Path pictures, Path user, StoryClock clock) {
        this(pictures, user, clock, Frame::show);
    }

    /** Opens the window as every day: with the assembly that was open last. */
    static TourWindow asEveryDay(Path pictures, Path user, StoryClock clock) {
        return new TourWindow(pictures, user, clock, Frame::showLast);
    }

    private TourWindow(Path pictures, Path user, StoryClock clock, Consumer<Frame> shown) {
        this.pictures = pictures;
        Surroundings around = new Surroundings(
                user, user.resolve("documents"), clock, new SplittableRandom(SEED), files, Surroundings.packed());
        Platform.runLater(() -> {
            try {
                Stage window = new Stage();
                Frame made = new Frame(window, new AppearanceFile(user), Locale.ENGLISH, around);
                shown.accept(made);
                stage.complete(window);
                frame.complete(made);
            } catch (RuntimeException | Error e) {
                // also what a machine lacks for drawing: whoever waits must hear of it
                stage.completeExceptionally(e);
                frame.completeExceptionally(e);
            }
        });
        this.hand = new Hand(
                () -> stage.join().getScene(), () -> frame.join().shell().work().isResting());
        frame.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    Hand hand() {
        return hand;
    }

    Frame frame() {
        return frame.join();
    }

    PreparedFiles files() {
        return files;
    }

    /** Takes a picture of the window as it is. */
    void shoot(String name) {
        hand.onScreen(() -> {
            try {
                Camera.shoot(stage.join().getScene(), pictures.resolve(name + ".png"));
                return Boolean.TRUE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes a picture of the balloon that lies over the window. */
    void shootBalloon(String name) {
        hand.await("a balloon is shown", () -> balloon().isPresent());
        hand.rest();
        hand.onScreen(() -> {
            try {
                Camera.shoot(balloon().orElseThrow(), pictures.resolve(name + ".png"));
                return Boolean.TRUE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Scene> balloon() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst();
    }

    /** Closes the window as a person does in the middle of something. */
    void close() {
        hand.onScreen(() -> {
            frame().rise();
            stage.join().close();
            return Boolean.TRUE;
        });
    }
}
