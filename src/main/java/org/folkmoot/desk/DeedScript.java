package org.folkmoot.desk;

import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;

/** Writes a deed of several entries, of which later ones may name what earlier ones created. */
public interface DeedScript {
    /** Adds every entry of the deed, in order. */
    void write(Writer writer) throws DeedRefused;

    /** Takes the entries of a deed. */
    interface Writer {
        /** Adds the next entry and returns it; what it created is known by its id from here on. */
        Entry add(Act act, Texts texts) throws DeedRefused;

        /** Returns the moment at which the deed is recorded, unix seconds. */
        long at();
    }
}
