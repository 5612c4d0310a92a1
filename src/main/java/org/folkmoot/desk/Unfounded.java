package org.folkmoot.desk;

import java.util.Collection;
import java.util.Set;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.book.DeviceState;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.terms.Sentence;

/**
 * A folder in whose book no founding is complete.
 *
 * <p>A founding that was cut short leaves it, and then the folder can be used again. A book that lost its entries looks the
 * same, and nothing may be written over that; so whatever shows that there was more decides.
 */
public final class Unfounded {
    private static final Set<String> TEXTS_OF_A_FOUNDING = Set.of(Names.NAMES, Names.FILES);

    private Unfounded() {}

    /**
     * Tells whether a folder holds nothing but what a founding leaves that was cut short, as far as the folder itself shows:
     * the number kept with the key must agree.
     *
     * @param record what its book comes to
     * @param books how many devices have a book in it
     * @param texts its names and texts
     */
    public static boolean isLeftOver(CheckedRecord record, int books, Collection<Personal> texts) {
        return record.order().isEmpty()
                && books == 1
                && texts.stream()
                        .allMatch(each -> TEXTS_OF_A_FOUNDING.containsAll(
                                each.texts().byName().keySet()));
    }

    /** Returns what is to be said of an open folder; only {@code desk.never-founded} says that it can be used again. */
    static Sentence why(MinuteBook book, Loaded loaded) {
        return switch (book.device()) {
            case DeviceState.Continues continues ->
                Sentence.of(
                        isLeftOver(
                                        loaded.record(),
                                        loaded.books(),
                                        loaded.personal().values())
                                ? Opened.Not.NEVER_FOUNDED
                                : "journal.book.lost");
            case DeviceState.WouldBegin(Sentence why) ->
                Sentence.of(why.key().equals("journal.book.behind") ? "journal.book.lost" : "desk.founding-not-known");
            case DeviceState.OnlyLooks(Sentence why) -> why;
        };
    }
}
