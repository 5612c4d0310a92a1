package org.folkmoot.desktop.find;

/**
 * One thing that was found.
 *
 * @param kind what it is, in words: person, decision, rule, action
 * @param title its name, in words
 * @param subtitle one line that tells it from others of the same name; may be empty
 * @param icon literal of a Feather icon such as {@code fth-user}
 * @param open goes there, on the JavaFX thread
 */
public record Finding(String kind, String title, String subtitle, String icon, Runnable open) {}
