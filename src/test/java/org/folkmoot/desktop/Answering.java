package org.folkmoot.desktop;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.stage.Window;
import org.folkmoot.desktop.files.FileAsking;
import org.folkmoot.desktop.files.FileKind;
import org.jspecify.annotations.Nullable;

/** Answers questions for files with what a test has laid ready, in order. */
public final class Answering implements FileAsking {
    private final Deque<Path> answers = new ArrayDeque<>();

    /** Lays an answer ready. */
    public void next(Path file) {
        answers.add(file);
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
