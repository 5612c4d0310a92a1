package org.folkmoot.desktop.welcome;

/** What the four choices of the welcome do. */
public interface Beginnings {
    /** Founds an assembly in a meeting that begins now. */
    void holdMeeting();

    /** Opens an assembly's folder. */
    void openAssembly();

    /** Opens a copy for looking. */
    void lookAtCopy();

    /** Opens the made-up assembly. */
    void lookAtSample();
}
