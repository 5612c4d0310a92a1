package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.folkmoot.copies.Copies;
import org.folkmoot.desktop.ScreenWalk;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A copy, or the sample, is looked at before any assembly is open. */
class CopyFromTheWelcomeTest extends CopiesOnScreen {
    @Test
    void from_the_welcome_a_copy_is_examined_and_opened_or_refused_with_line_and_reason() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        village.close();
        start(plain());
        home.files().next(copy);
        person.clickOn("#look-at-copy");
        until("it is open for looking", () -> frame.state().banner().get().startsWith("Opened for looking"));
        doOnScreen(() -> frame.leave());
        Files.writeString(copy, Files.readString(copy).replaceFirst("\"n\":4", "\"n\":5"));
        home.files().next(copy);
        person.clickOn("#look-at-copy");
        until("it is said why not", () -> text("#copies-verdict").startsWith("NOT INTACT"));
        assertTrue(text("#copies-finding-first").contains("line "), text("#copies-finding-first"));
        assertTrue(frame.state().assembly().get().isEmpty());
    }

    @Test
    void from_the_welcome_the_sample_opens() throws IOException {
        start(plain());
        person.clickOn("#look-at-sample");
        patiently(() -> !frame.state().assembly().get().isEmpty());
        assertTrue(frame.state().banner().get().startsWith("This is a made-up assembly"));
        until("time can go on in it", () -> scene().lookup("#go-on").isVisible());
    }

    private void start(ScreenWalk.Way way) throws IOException {
        doOnScreen(() -> {
            try {
                frame = home.start(stage(), way);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Telling fourteen months takes longer than what {@link #until} waits, on a machine that does other things too. */
    private static void patiently(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("the sample did not come", e);
        }
    }
}
