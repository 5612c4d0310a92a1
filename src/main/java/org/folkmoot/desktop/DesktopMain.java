package org.folkmoot.desktop;

import javafx.application.Application;

/** Starts the window. */
public final class DesktopMain {
    private DesktopMain() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param args the first one, when given, is the folder of an assembly to open
     */
    public static void start(String... args) {
        Application.launch(FolkmootWindow.class, args);
    }
}
