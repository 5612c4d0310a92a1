package org.folkmoot.desktop.founding;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A line of the founding list while it is being written; two people of one name are two of these. */
final class Founder {
    private final String name;
    private final boolean former;
    private final BooleanProperty signed = new SimpleBooleanProperty(false);
    private final BooleanProperty keeper = new SimpleBooleanProperty(false);

    private Founder(String name, boolean former) {
        this.name = name;
        this.former = former;
    }

    /** Returns somebody who is here and may sign. */
    static Founder here(String name) {
        return new Founder(name, false);
    }

    /** Returns somebody whose trust is brought in with an earlier network, and who is not here. */
    static Founder former(String name) {
        return new Founder(name, true);
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
