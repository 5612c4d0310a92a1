package org.folkmoot.words;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Exactly;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** All words of the interface in one language, looked up by key and filled with what they speak about. */
public final class Wording {
    private final Locale locale;
    private final Figures figures;
    private final Map<String, String> patterns;
    private final ResourceBundle bundle;
    private final boolean typeset;

    private Wording(Locale locale, Map<String, String> patterns, boolean typeset) {
        this.locale = locale;
        this.typeset = typeset;
        this.figures = new Figures(locale);
        this.patterns = patterns;
        this.bundle = new Words(patterns);
    }

    /** Returns the words in a language; in English when the program does not speak that language. */
    public static Wording in(Locale locale) {
        return new Wording(locale, Parts.read(locale), false);
    }

    /**
     * Returns the words in a language for a window: values written from right to left stand apart in the sentence, and
     * figures keep their units, both by characters that nobody sees. Files are written with {@link #plain}.
     */
    public static Wording onScreen(Locale locale) {
        return new Wording(locale, Parts.read(locale), true);
    }

    /** Returns the same words without characters that nobody sees, for files and for the clipboard. */
    public Wording plain() {
        return typeset ? new Wording(locale, patterns, false) : this;
    }

    /** Returns the language, and how its numbers and days are written. */
    public Locale locale() {
        return locale;
    }

    /** Returns how amounts, days, shares and counts are written in this language. */
    public Figures figures() {
        return figures;
    }

    /** Returns all words as one bundle, for FXML, where {@code %key} stands for a text. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Tells whether a key has words. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * Returns the words of a key with its places filled. Amounts, days, shares and sentences among the arguments are
     * written as people write them; ids must have been replaced by names before.
     *
     * @throws MissingResourceException when there are no words for the key
     */
    public String text(String key, Object... args) {
        return fill(key, args, Id::toString);
    }

    /** Returns a sentence in words; each id in it is shown as the name that {@code names} gives. */
    public String say(Sentence sentence, Function<Id, String> names) {
        return fill(sentence.key(), sentence.args().toArray(), names);
    }

    private String fill(String key, Object[] args, Function<Id, String> names) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no words for " + key, Wording.class.getName(), key);
        }
        Object[] places = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            places[i] = place(args[i], names);
        }
        String said = new MessageFormat(pattern, locale).format(places);
        return typeset ? Typeset.together(said) : said;
    }

    private Object place(Object arg, Function<Id, String> names) {
        return switch (arg) {
            case Id id -> apart(names.apply(id));
            case Circles circles -> figures.circles(circles);
            case Exactly(Circles circles) -> figures.circlesExactly(circles);
            case Day day -> figures.day(day);
            case Hour hour -> figures.hour(hour);
            case Fraction share -> figures.share(share);
            case Sentence sentence -> say(sentence, names);
            case Collection<?> several -> joined(several, names);
            case String text -> apart(text);
            default -> arg;
        };
    }

    private String apart(String value) {
        return typeset ? Typeset.apart(value) : value;
    }

    /**
     * A list of people is read aloud with commas in every language spoken so far; where a name has one of its own,
     * semicolons tell where it ends.
     */
    private String joined(Collection<?> several, Function<Id, String> names) {
        List<String> words =
                several.stream().map(each -> String.valueOf(place(each, names))).toList();
        boolean commas = words.stream().anyMatch(word -> word.contains(","));
        return String.join(commas ? "; " : ", ", words);
    }
}
