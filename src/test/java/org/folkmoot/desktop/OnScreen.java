package org.folkmoot.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
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

    /** Waits until something is so, at most 40 seconds, as machines are busy; no fixed time is slept. */
    protected static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }
}
