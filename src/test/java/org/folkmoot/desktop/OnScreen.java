package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.folkmoot.desktop.tour.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The ground for tests in a window: starts JavaFX without a display, gives each test a stage of its own and a robot
 * that clicks and types.
 */
public abstract class OnScreen {
    /** Clicks and types as a person would. */
    protected final FxRobot person = new FxRobot();

    private Stage stage;

    @BeforeEach
    void openStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void closeStage() throws TimeoutException {
        person.release(new javafx.scene.input.KeyCode[0]);
        FxToolkit.cleanupStages();
    }

    /** Returns this test's stage. */
    protected Stage stage() {
        return stage;
    }

    /** Returns the scene that is shown. */
    protected Scene scene() {
        return stage.getScene();
    }

    /** Does something on the JavaFX thread, waits for it and for what it caused, and passes on what it throws. */
    protected static <T> T onScreen(Callable<T> deed) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    /** Does something on the JavaFX thread and waits for it and for what it caused. */
    protected static void doOnScreen(Runnable deed) {
        onScreen(() -> {
            deed.run();
            return true;
        });
    }

    /** Looks at a page: everything on it can be read and reached; with {@code -Dpictures=FOLDER} it is written as PNG. */
    protected void look(ScreenWalk.Way way, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            Path png = Path.of(pictures, way.toString().replace(" ", "-").replace("%", ""), name + ".png");
            onScreen(() -> {
                Camera.shoot(scene(), png);
                return true;
            });
        }
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), way + " " + name);
    }

    /** Waits until something is so, at most 40 seconds, as machines are busy; no fixed time is slept. */
    protected static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }
}
