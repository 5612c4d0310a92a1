package org.folkmoot.store;

import java.util.Locale;

/** Choices as they stand in tables: by name, never by position. */
final class Code {
    private Code() {}

    /** Returns the code of a choice, such as {@code payment_out}. */
    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the choice that a code stands for. */
    static <E extends Enum<E>> E read(Class<E> choices, String code) {
        return Enum.valueOf(choices, code.toUpperCase(Locale.ROOT));
    }
}
