package org.folkmoot.desktop.copies;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopiesFile;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.desktop.screens.Host;

/** Notes what is learnt about copies, behind the window; says so when the disk does not take it. */
final class Notebook {
    private final KnownCopiesFile file;
    private final Host host;
    private final Runnable changed;

    /**
     * Uses a file.
     *
     * @param changed is run on the JavaFX thread after each change
     */
    Notebook(KnownCopiesFile file, Host host, Runnable changed) {
        this.file = file;
        this.host = host;
        this.changed = changed;
    }

    /** Tells whether anything is noted here; not where a record is only looked at. */
    boolean mayWrite() {
        return file.mayWrite();
    }

    void note(KnownCopy copy) {
        change(known -> known.with(copy));
    }

    void forget(KnownCopy copy) {
        change(known -> known.without(copy.keptBy()));
    }

    void rename(KnownCopy copy, String keeper) {
        change(known -> known.renamed(copy.keptBy(), keeper));
    }

    void change(UnaryOperator<KnownCopies> change) {
        host.work()
                .quietly(
                        progress -> {
                            try {
                                file.change(change);
                                return true;
                            } catch (IOException e) {
                                return false;
                            }
                        },
                        kept -> {
                            if (!kept) {
                                host.tell(host.words().text("copies.known.not-noted"));
                            }
                            changed.run();
                        });
    }
}
