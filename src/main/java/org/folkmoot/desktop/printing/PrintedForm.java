package org.folkmoot.desktop.printing;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;

/** Saves a form where a person wants it, and says how it comes onto paper. */
public final class PrintedForm {
    private static final String ENDING = "html";

    private PrintedForm() {}

    /**
     * Asks where, writes the form behind the window, and says where it is or why not.
     *
     * @param title what the form is, in words
     * @param document writes the HTML; run behind the window
     */
    public static void save(Host host, String title, Supplier<String> document) {
        FileKind kind = new FileKind(host.words().text("parts.printed.kind"), ENDING);
        host.files().save(host.window(), title, title + "." + ENDING, kind).ifPresent(file -> host.work()
                .start(
                        title,
                        progress -> WrittenText.write(host.words(), file, document.get()),
                        problem -> say(host, file, problem)));
    }

    private static void say(Host host, Path file, String problem) {
        if (problem.isEmpty()) {
            host.tell(host.words().text("parts.printed.saved", file.toString()));
        } else {
            host.refused(Trouble.because(host.words().text("parts.printed.not-saved", file.toString(), problem)));
        }
    }
}
