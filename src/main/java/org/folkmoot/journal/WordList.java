package org.folkmoot.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The closing words of one language: 2,048 words, each different by its first four letters.
 *
 * <p>A list never changes once it was used: notes on paper refer to the places in it. The lists were written for this
 * program: things of daily life, of three to nine letters, without words that sound the same, that begin another or
 * that stand in both lists, so that a whole note belongs to one language.
 */
enum WordList {
    ENGLISH("en"),
    GERMAN("de");

    static final int SIZE = 2048;

    private final String language;
    private final List<String> words;
    private final List<Spelling> spellings;

    WordList(String language) {
        this.language = language;
        this.words = read("closing-words_" + language + ".txt");
        this.spellings = words.stream().map(Spelling::of).toList();
    }

    /** Returns the list of a language, the English one when it has none. */
    static WordList of(Locale locale) {
        for (WordList list : values()) {
            if (list.language.equals(locale.getLanguage())) {
                return list;
            }
        }
        return ENGLISH;
    }

    String word(int number) {
        return words.get(number);
    }

    List<String> words() {
        return words;
    }

    Spelling spelling(int number) {
        return spellings.get(number);
    }

    /** Returns the number of the one word that something typed stands for, or -1 when there is none or more than one. */
    int number(Spelling typed) {
        int found = -1;
        for (int i = 0; i < SIZE; i++) {
            if (typed.standsFor(spellings.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            List<String> read = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (read.size() != SIZE) {
                throw new IllegalStateException(name + " has " + read.size() + " words");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
