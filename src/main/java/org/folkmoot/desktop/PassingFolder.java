package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder among the system's temporary ones that only this user can read; for what is looked at and then gone. */
final class PassingFolder {
    private final Path root;

    private PassingFolder(Path root) {
        this.root = root;
    }

    /** Makes one. */
    static PassingFolder make() throws IOException {
        return new PassingFolder(Files.createTempDirectory("folkmoot-"));
    }

    /** Returns where an assembly's folder can be made in it. */
    Path place() {
        return root.resolve("assembly");
    }

    /** Throws it away with everything in it; what cannot be deleted is left to the system. */
    void forget() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.getLogger(PassingFolder.class.getName())
                    .log(System.Logger.Level.INFO, "a temporary folder was not deleted", e);
        }
    }
}
