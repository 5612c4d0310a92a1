package org.folkmoot.desktop.welcome;

import java.nio.file.Path;

/** What the choices of the welcome do. */
public interface Beginnings {
    /** Founds an assembly in a meeting that begins now. */
    void holdMeeting();

    /** Opens an assembly's folder that a person chooses. */
    void openAssembly();

    /** Opens an assembly's folder that was open before. */
    void open(String name, Path folder);

    /** Opens a copy for looking. */
    void lookAtCopy();

    /** Opens the made-up assembly. */
    void lookAtSample();
}
