package org.folkmoot.desktop.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.assembly.questions.LedgerWord;
import org.folkmoot.assembly.questions.LedgerWord.Amounts;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;

/**
 * Reads what somebody types to find lines of the ledger, as the lines say it: “slip 501” is the slip with this number,
 * “12.50” or “12,50” an amount that begins so, and “loss” every line of this kind, beside what stands in names and reasons.
 */
public final class LedgerSought {
    private static final int DECIMALS = 18;

    /** An amount with more digits before its decimals than this is nobody's. */
    private static final int MOST_WHOLE = 18;

    /** Shorter words stand in the names of nearly all kinds. */
    private static final int LEAST_OF_KIND = 3;

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern PLAIN = Pattern.compile("[-\u2212]?([0-9]+)(?:[.,]([0-9]{0,18}))?");
    private static final Pattern GROUPED =
            Pattern.compile("[-\u2212]?([0-9]{1,3}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})*)(?:(?!\\2)[.,]([0-9]{0,18}))?");

    private final Wording words;
    private final Function<LedgerRow.Kind, String> kindName;
    private final String slip;

    /**
     * Reads as people write in one language.
     *
     * @param kindName what a kind of line is called on the screen; empty where kinds are not looked for
     */
    public LedgerSought(Wording words, Function<LedgerRow.Kind, String> kindName) {
        this.words = words;
        this.kindName = kindName;
        this.slip = words.text("money.slip", "").strip().toLowerCase(words.locale());
    }

    /** Returns each word that is looked for; nothing for an empty text. */
    public List<LedgerWord> words(String typed) {
        List<String> parts = Stream.of(typed.split("[\\s\\p{Z}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        List<LedgerWord> sought = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!part.toLowerCase(words.locale()).equals(slip)) {
                sought.add(new LedgerWord(part, LedgerWord.Slip.TOO, kinds(part), amounts(part)));
            } else if (i + 1 < parts.size() && DIGIT.matcher(parts.get(i + 1)).find()) {
                i++;
                sought.add(new LedgerWord(parts.get(i), LedgerWord.Slip.ONLY, Set.of(), List.of()));
            } else {
                sought.add(new LedgerWord(part, LedgerWord.Slip.ANY, Set.of(), List.of()));
            }
        }
        return sought;
    }

    private Set<LedgerRow.Kind> kinds(String part) {
        Set<LedgerRow.Kind> kinds = EnumSet.noneOf(LedgerRow.Kind.class);
        Locale locale = words.locale();
        if (part.length() >= LEAST_OF_KIND) {
            for (LedgerRow.Kind kind : LedgerRow.Kind.values()) {
                if (kindName.apply(kind).toLowerCase(locale).contains(part.toLowerCase(locale))) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** A figure such as 1,234 is more than a thousand for some and a little more than one for others: both are found. */
    private static List<Amounts> amounts(String part) {
        List<Amounts> amounts = new ArrayList<>();
        Matcher plain = PLAIN.matcher(part);
        if (plain.matches()) {
            beginning(amounts, plain.group(1), plain.group(2));
        }
        Matcher grouped = GROUPED.matcher(part);
        if (grouped.matches()) {
            beginning(amounts, grouped.group(1).replaceAll("[.,]", ""), grouped.group(3));
        }
        return amounts;
    }

    private static void beginning(List<Amounts> amounts, String whole, String tail) {
        String decimals = tail == null ? "" : tail;
        if (whole.length() <= MOST_WHOLE) {
            BigInteger step = BigInteger.TEN.pow(DECIMALS - decimals.length());
            BigInteger least = new BigInteger(whole + decimals).multiply(step);
            amounts.add(new Amounts(new Circles(least), new Circles(least.add(step))));
        }
    }
}
