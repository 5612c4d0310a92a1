package org.folkmoot.desktop.files;

/**
 * A kind of file to choose.
 *
 * @param name what people call it, in words
 * @param ending how its name ends, without the dot
 */
public record FileKind(String name, String ending) {}
