package org.folkmoot.desktop.theme;

/** Whether the window is light or dark. */
public enum Brightness {
    /** As the system is set, also when it changes in the evening. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
