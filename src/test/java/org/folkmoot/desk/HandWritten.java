package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.book.Appended;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.journal.book.Opening;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes entries into a closed village's book with its own key and past its desk, as another program could. */
final class HandWritten implements AutoCloseable {
    private final LineCodec codec = new LineCodec();
    private final MinuteBook book;
    private final long at;

    HandWritten(Village closed) {
        this.at = closed.now();
        Keyring keys = new Keyring(new RealDisk(), closed.setting().keys());
        this.book = assertInstanceOf(Opening.Ready.class, MinuteBook.open(new RealDisk(), closed.folder(), codec, keys))
                .book();
    }

    /** Writes one entry; nobody judges it. */
    void write(Act act, @Nullable Id by) {
        append(List.of(book.tip().next(codec, act, at, by, null, null)));
    }

    /** Writes a deed of that id. */
    void deed(String id, @Nullable Id by, Act... acts) {
        List<Entry> entries = new ArrayList<>();
        Tip tip = book.tip();
        for (Act act : acts) {
            entries.add(tip.next(codec, act, at, by, new Deed(id, entries.size(), acts.length), null));
            tip = tip.after(entries.getLast());
        }
        append(entries);
    }

    private void append(List<Entry> entries) {
        assertInstanceOf(Appended.Kept.class, book.append(entries));
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
