package org.folkmoot.desktop.founding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A line of the founding list while it is being written; two people of one name are two of these. */
final class Founder {
    private final String name;
    private final boolean former;
    private final boolean fromFile;
    private final SortedMap<String, String> personal;
    private final BooleanProperty signed = new SimpleBooleanProperty(false);
    private final BooleanProperty keeper = new SimpleBooleanProperty(false);

    private Founder(String name, boolean former, boolean fromFile, SortedMap<String, String> personal) {
        this.name = name;
        this.former = former;
        this.fromFile = fromFile;
        this.personal = Collections.unmodifiableSortedMap(new TreeMap<>(personal));
    }

    /** Returns somebody who is here and may sign. */
    static Founder here(String name) {
        return new Founder(name, false, false, Collections.emptySortedMap());
    }

    /** Returns somebody whose trust is brought in with an earlier network, and who is not here. */
    static Founder former(String name) {
        return new Founder(name, true, false, Collections.emptySortedMap());
    }

    /** Returns somebody whom a file names, with what is kept of them beside the record. */
    static Founder fromFile(String name, boolean former, SortedMap<String, String> personal) {
        return new Founder(name, former, true, personal);
    }

    boolean isFromFile() {
        return fromFile;
    }

    /** Returns what stands in columns that somebody ticked, by the columns' names. */
    SortedMap<String, String> personal() {
        return personal;
    }

    String name() {
        return name;
    }

    boolean isFormer() {
        return former;
    }

    BooleanProperty signed() {
        return signed;
    }

    BooleanProperty keeper() {
        return keeper;
    }

    /** Tells whether this one will be a founder as things stand. */
    boolean founds() {
        return signed.get() && !former;
    }
}
