package org.folkmoot.desktop.bringing;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Meaning;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.Reading;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** One of the two files: which it is, what came of reading it, and what its columns mean. On the JavaFX thread. */
final class FileChoice {
    /** How far one is with the file. */
    sealed interface State {
        /** None is chosen. */
        record None() implements State {}

        /** It is being read. */
        record BeingRead(Path path) implements State {}

        /** It is read; from here on the file itself is not needed any more. */
        record Read(Path path, Letters letters, CsvFile file) implements State {}

        /** It cannot be read as a list. */
        record Refused(Path path, Letters letters, Problem problem, boolean otherLetters) implements State {}
    }

    /**
     * A file as it is taken.
     *
     * @param file with its columns named, or numbered when it has no headings
     * @param columns what they mean
     */
    record Use(CsvFile file, ColumnMap columns) {}

    private final Function<CsvFile, ColumnMap> guess;
    private final Function<ColumnMap, @Nullable Sentence> missing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
    private final BooleanProperty headless = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Use> use = new ReadOnlyObjectWrapper<>();

    private FileChoice(Function<CsvFile, ColumnMap> guess, Function<ColumnMap, @Nullable Sentence> missing) {
        this.guess = guess;
        this.missing = missing;
        headless.subscribe((was, now) -> use.set(usable(state.get())));
    }

    /** Returns the choice of a list of people. */
    static FileChoice ofPeople() {
        return new FileChoice(FileChoice::guessPeople, ColumnMap::missingForPeople);
    }

    /** Returns the choice of a list of trust. */
    static FileChoice ofTrust() {
        return new FileChoice(FileChoice::guessTrust, ColumnMap::missingForTrust);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Returns whether the first row is a person or trust already, and names no columns. */
    BooleanProperty headless() {
        return headless;
    }

    /** Returns the file with what its columns mean; null while there is none. */
    ReadOnlyObjectProperty<@Nullable Use> use() {
        return use.getReadOnlyProperty();
    }

    /** Changes what the columns mean. */
    void change(UnaryOperator<ColumnMap> change) {
        Use now = use.get();
        if (now != null) {
            use.set(new Use(now.file(), change.apply(now.columns())));
        }
    }

    /** Returns why nothing can be taken with these columns, or null when it can or there is no file. */
    @Nullable
    Sentence missing() {
        Use now = use.get();
        return now == null ? null : missing.apply(now.columns());
    }

    boolean isEmpty() {
        return state.get() instanceof State.None;
    }

    /** Begins to read; returns what was before, to be put back when nothing comes of it. */
    State begin(Path path) {
        State before = state.get();
        state.set(new State.BeingRead(path));
        return before;
    }

    /** Puts back what was before, unless something else was read meanwhile. */
    void putBack(State before) {
        if (state.get() instanceof State.BeingRead) {
            state.set(before);
        }
    }

    /** Takes what came of reading; the columns are guessed anew. */
    void took(Path path, Letters letters, Reading reading) {
        become(
                switch (reading) {
                    case Reading.Ready(CsvFile read) -> new State.Read(path, letters, read);
                    case Reading.Refused(Problem problem, boolean otherLetters) ->
                        new State.Refused(path, letters, problem, otherLetters);
                });
    }

    /** Puts the file aside. */
    void aside() {
        become(new State.None());
    }

    private void become(State next) {
        headless.set(false);
        use.set(usable(next));
        state.set(next);
    }

    private @Nullable Use usable(State of) {
        if (of instanceof State.Read read) {
            CsvFile used = headless.get() ? read.file().withoutHeader() : read.file();
            return new Use(used, guess.apply(used));
        }
        return null;
    }

    /** A list without headings and with one column can only be one of names. */
    private static ColumnMap guessPeople(CsvFile file) {
        ColumnMap guessed = ColumnMap.ofPeople(file);
        return isHeadless(file) && file.columns() == 1 ? guessed.with(0, Meaning.NAME) : guessed;
    }

    /** A list without headings and with two columns is read as people say it: who accepts, and whose. */
    private static ColumnMap guessTrust(CsvFile file) {
        ColumnMap guessed = ColumnMap.ofTrust(file);
        return isHeadless(file) && file.columns() == 2
                ? guessed.with(0, Meaning.TRUSTER).with(1, Meaning.TRUSTED)
                : guessed;
    }

    private static boolean isHeadless(CsvFile file) {
        return file.header().line() == 0;
    }

    /** Tells whether a file names the two columns of trust and no column of names. */
    static boolean looksLikeTrust(CsvFile file) {
        return ColumnMap.ofTrust(file).missingForTrust() == null
                && ColumnMap.ofPeople(file).missingForPeople() != null;
    }
}
