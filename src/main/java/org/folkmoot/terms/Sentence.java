package org.folkmoot.terms;

import java.util.List;

/**
 * Something to be said to a person, without the words: a key of the resource bundles and what fills its places.
 *
 * <p>Places may hold {@link Id} (shown as the name), {@link Circles}, {@link Exactly}, {@link Day}, {@link Fraction}, {@link Hour},
 * numbers, plain text, or another {@link Sentence}.
 *
 * @param key the key in the resource bundles
 * @param args what fills the places {0}, {1}, …
 */
public record Sentence(String key, List<Object> args) {
    /** Keeps its own copy of the arguments. */
    public Sentence {
        args = List.copyOf(args);
    }

    /** Returns a sentence of a key and its arguments. */
    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
