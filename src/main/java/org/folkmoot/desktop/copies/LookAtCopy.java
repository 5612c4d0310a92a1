package org.folkmoot.desktop.copies;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens a copy for looking, in place of what is open. */
@FunctionalInterface
public interface LookAtCopy {
    /**
     * Opens it.
     *
     * @param copy the copy's file
     * @param folder the folder to make of it, missing or empty; null for one that is gone when the copy is closed
     */
    void open(Path copy, @Nullable Path folder);
}
