package org.folkmoot.desktop.slips;

import org.folkmoot.desktop.sitting.Sitting;

/** What lies typed in the pile of slips and is not recorded yet. */
public final class TypedPile {
    private TypedPile() {}

    /** Counts the lines in which something is typed; reading them belongs behind the window. */
    public static int lines(Sitting sitting) {
        return (int) SlipsDraft.in(sitting.desk().folder()).read(sitting.desk()).stream()
                .filter(line -> !line.isBlank())
                .count();
    }
}
