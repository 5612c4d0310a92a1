package org.folkmoot.desktop.tour;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.stage.Window;
import org.folkmoot.desktop.files.FileAsking;
import org.folkmoot.desktop.files.FileKind;
import org.jspecify.annotations.Nullable;

/** Answers the window's questions for files in the order in which the tour has put answers there. */
final class PreparedFiles implements FileAsking {
    private final Deque<Path> answers = new ArrayDeque<>();

    /** Puts the answer to the next question behind those already there. */
    void answer(Path path) {
        answers.add(path);
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> open(@Nullable Window over, String title, FileKind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> save(@Nullable Window over, String title, String name, FileKind... kinds) {
        return Optional.ofNullable(answers.poll());
    }
}
