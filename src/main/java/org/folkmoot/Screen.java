package org.folkmoot;

/** Whether there is a screen to open a window on. */
final class Screen {
    private Screen() {}

    /** Only Linux can be without: there a screen is what DISPLAY or WAYLAND_DISPLAY names. */
    static boolean isThere() {
        return !SystemLibraries.isLinux() || isNamed("DISPLAY") || isNamed("WAYLAND_DISPLAY");
    }

    private static boolean isNamed(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
