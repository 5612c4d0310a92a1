package org.folkmoot.journal.json;

import java.io.Serial;
import org.folkmoot.terms.Sentence;

/**
 * Says that something is not what it should be, where in it, and why.
 *
 * <p>A checked exception inside the journal only: decoding goes many levels deep and ends at the first fault. Whoever
 * reads files gets it as a value. It carries no stack trace, since hostile input must not be expensive.
 */
public final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Sentence cause;
    private final String path;

    private Unreadable(Sentence cause, String path) {
        super(path + ": " + cause.key(), null, false, false);
        this.cause = cause;
        this.path = path;
    }

    /** Returns a fault from a key of the bundles and what fills its places. */
    public static Unreadable because(String key, Object... args) {
        return new Unreadable(Sentence.of(key, args), "");
    }

    /** Returns a fault from a sentence. */
    public static Unreadable because(Sentence cause) {
        return new Unreadable(cause, "");
    }

    /** Returns the same fault seen from the value around it. */
    public Unreadable within(String name) {
        return new Unreadable(cause, path.isEmpty() ? name : name + "." + path);
    }

    /** Returns the fault in words, with the place in it when one is known. */
    public Sentence reason() {
        return path.isEmpty() ? cause : Sentence.of("journal.unreadable.in", path, cause);
    }
}
