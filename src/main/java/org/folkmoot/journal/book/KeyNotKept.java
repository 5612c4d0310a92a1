package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.terms.Sentence;

/** A key could not be written: the person's own folder is in the way, and not the assembly's. */
final class KeyNotKept extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    KeyNotKept(Path folder, IOException cause) {
        super(AckedFile.said(cause), cause);
        this.folder = folder;
    }

    /**
     * Returns why nothing was recorded.
     *
     * @param otherwise the key of the sentence when it was not the folder of the keys; it takes what the system says
     */
    static Sentence reason(IOException e, String otherwise) {
        String said = AckedFile.said(e);
        return e instanceof KeyNotKept not
                ? Sentence.of("journal.book.key-not-kept", not.folder.toString(), said)
                : Sentence.of(otherwise, said);
    }
}
