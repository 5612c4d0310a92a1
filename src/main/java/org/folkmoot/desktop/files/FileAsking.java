package org.folkmoot.desktop.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks a person for a file or folder; empty when they choose none. To be used on the JavaFX thread. */
public interface FileAsking {
    /** Asks for a folder that is there. */
    Optional<Path> folder(@Nullable Window over, String title);

    /** Asks for a file that is there. */
    Optional<Path> open(@Nullable Window over, String title, FileKind kind);

    /**
     * Asks where to write a file; what is returned has the ending of one of its kinds.
     *
     * @param name the name that is suggested, with its ending
     * @param kinds what it can be written as, the one of the name first
     */
    Optional<Path> save(@Nullable Window over, String title, String name, FileKind... kinds);
}
