package org.folkmoot.desktop.sitting;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.desk.CheckProgress;
import org.folkmoot.desk.Checking;
import org.folkmoot.desk.Desk;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The check of the books in this window: the one that is under way, and what the last one came to, which stays until the
 * assembly is closed. To be used on the JavaFX thread.
 */
public final class BooksCheck {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Result> last = new ReadOnlyObjectWrapper<>();

    /**
     * What a check came to.
     *
     * @param checking what was compared and found
     * @param at when it ended, unix seconds
     * @param seconds how long it took
     */
    public record Result(Checking checking, long at, long seconds) {}

    BooksCheck(Desk desk) {
        this.desk = desk;
    }

    /** Returns the work that is under way, or null. */
    public ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    /** Returns what the last check came to; null before the first and after the lists were filled anew. */
    public ReadOnlyObjectProperty<@Nullable Result> last() {
        return last.getReadOnlyProperty();
    }

    /** Checks the books behind the window; when that is under way already, nothing happens. */
    public void begin(Host host) {
        Wording words = host.words();
        begin(host, "money.check.working", progress -> {
            long begin = desk.now();
            Checking checking = desk.checkBooks((stage, done, of) -> {
                progress.says(words.text(key(stage), done, of), done, of);
                return !progress.cancelled();
            });
            return new Result(checking, desk.now(), desk.now() - begin);
        });
    }

    /** Stops what is under way: the assembly is being closed, and nobody should wait for it. */
    public void stop() {
        Running now = running.get();
        if (now != null) {
            now.cancel();
        }
    }

    private static String key(CheckProgress.Stage stage) {
        return switch (stage) {
            case READING -> "money.check.reading";
            case FILLING -> "money.check.refilling";
            case COMPARING -> "money.check.comparing";
            case TABLES -> "money.check.tables";
        };
    }

    /** Fills the lists anew from the record, and checks again. */
    public void fillAnew(Host host) {
        Wording words = host.words();
        Running now = running.get();
        if (now == null) {
            run(
                    host,
                    "money.check.filling",
                    progress -> filled(words, progress),
                    why -> why.ifPresentOrElse(
                            cause -> last.set(new Result(new Checking.Not(cause), desk.now(), 0)), () -> begin(host)));
        }
    }

    private Optional<Sentence> filled(Wording words, Progress progress) {
        return Optional.ofNullable(desk.fillAnew((done, of) -> {
            progress.says(words.text("money.check.reading", done, of), done, of);
            return !progress.cancelled();
        }));
    }

    private void begin(Host host, String title, Job<Result> job) {
        if (running.get() == null) {
            run(host, title, job, result -> {
                last.set(result);
                if (result.checking() instanceof Checking.Done done) {
                    host.tell(host.words().text(done.isRight() ? "money.check.right" : "money.check.look"));
                }
            });
        }
    }

    private <T> void run(Host host, String title, Job<T> job, Consumer<? super T> done) {
        last.set(null);
        Running begun = host.work().start(host.words().text(title), job, done);
        running.set(begun);
        begun.over().subscribe(over -> {
            if (over && running.get() == begun) {
                running.set(null);
            }
        });
    }
}
