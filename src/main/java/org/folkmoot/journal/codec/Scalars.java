package org.folkmoot.journal.codec;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;

/** The shapes of values that are a single text, number or yes-or-no. */
final class Scalars {
    /** 1 January of the year 1 and 31 December 9999: what a calendar can show. */
    private static final long FIRST_DAY = -719_162;

    private static final long LAST_DAY = 2_932_896;
    private static final int HOURS = 24;

    private Scalars() {}

    static final Shape<String> TEXT =
            new Written<>("text", Function.identity(), Function.identity(), (value, text) -> true);
    static final Shape<Circles> CIRCLES =
            new Written<>("circles", c -> c.atto().toString(), Circles::ofAtto, (value, text) -> isPlainNumber(text));
    static final Shape<Fraction> FRACTION =
            new Written<>("fraction", Fraction::toString, Fraction::parse, (value, text) -> value.toString()
                    .equals(text));
    static final Shape<Long> LONG = new Counted<>(Long::longValue, n -> n, -Json.LARGEST_WHOLE, Json.LARGEST_WHOLE);
    static final Shape<Integer> INT =
            new Counted<>(Integer::longValue, n -> (int) n, Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Shape<Day> DAY = new Counted<>(Day::number, Day::new, FIRST_DAY, LAST_DAY);
    static final Shape<Hour> HOUR =
            new Counted<>(Hour::number, Hour::new, FIRST_DAY * HOURS, LAST_DAY * HOURS + HOURS - 1);

    static final Shape<Boolean> BOOL = new Shape<>() {
        @Override
        public void write(Boolean value, CanonicalWriter out) {
            out.yes(value);
        }

        @Override
        public Boolean read(Cursor in) throws Unreadable {
            if (in.isAtYesOrNo()) {
                return in.yes();
            }
            throw Unreadable.because("journal.unreadable.type", "true/false");
        }
    };

    /** Tells whether a number that could be read has the digits that it would be written with. */
    private static boolean isPlainNumber(String text) {
        int first = text.charAt(0) == '-' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(first) != '0' || text.equals("0");
    }

    /** A value written as a text; {@code isWritten} tells whether a text is the one that the value writes. */
    private record Written<T>(
            String name, Function<T, String> write, Function<String, T> parse, BiPredicate<T, String> isWritten)
            implements Shape<T> {
        @Override
        public void write(T value, CanonicalWriter out) {
            out.text(write.apply(value));
        }

        @Override
        public T read(Cursor in) throws Unreadable {
            if (in.isAtText()) {
                String text = in.text();
                try {
                    T value = parse.apply(text);
                    if (isWritten.test(value, text)) {
                        return value;
                    }
                } catch (IllegalArgumentException | ArithmeticException e) {
                    throw Unreadable.because("journal.unreadable.form", name);
                }
            }
            throw Unreadable.because("journal.unreadable.form", name);
        }
    }

    /** A value written as a whole number between bounds. */
    private record Counted<T>(ToLongFunction<T> write, LongFunction<T> make, long least, long most)
            implements Shape<T> {
        @Override
        public void write(T value, CanonicalWriter out) {
            long number = write.applyAsLong(value);
            if (number < least || number > most) {
                throw new IllegalArgumentException("outside of what can be written: " + number);
            }
            out.whole(number);
        }

        @Override
        public T read(Cursor in) throws Unreadable {
            if (!in.isAtWhole()) {
                throw Unreadable.because("journal.unreadable.type", "123");
            }
            long number = in.whole();
            if (number < least || number > most) {
                throw Unreadable.because("journal.unreadable.range", number);
            }
            return make.apply(number);
        }
    }
}
