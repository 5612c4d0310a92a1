package org.folkmoot.desktop.opening;

import java.nio.file.Path;

/**
 * An assembly that was open in this window before.
 *
 * @param name its name
 * @param folder where it is
 */
public record Recent(String name, Path folder) {}
