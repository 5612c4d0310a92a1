package org.folkmoot.desktop.shell;

/**
 * A way to let time go on in an assembly whose clock stands still.
 *
 * @param id the id of its item in the menu
 * @param text how far it goes, in words
 * @param go goes there
 */
public record TimeStep(String id, String text, Runnable go) {}
