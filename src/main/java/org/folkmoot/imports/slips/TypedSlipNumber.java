package org.folkmoot.imports.slips;

import java.util.regex.Pattern;
import org.folkmoot.assembly.Slip;
import org.folkmoot.imports.NameText;

/** Reads the number of a slip as people type it: also with the word for it before, as it may stand on the paper. */
public final class TypedSlipNumber {
    private static final String BEFORE = "(?:(?:(?:slip|zettel|beleg|quittung|receipt)["
            + " -]?(?:nummer|number|nr|no)?|nummer|number|nr|no)(?!\\p{L})|[№#])";
    private static final Pattern WORD = Pattern.compile(
            "^" + BEFORE + "(?:[\\s.:/-]|" + BEFORE + ")*(?=\\S*[0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 4 * Slip.LONGEST;

    private TypedSlipNumber() {}

    /** Returns the number alone, without spaces around it; empty when there is none. */
    public static String read(String typed) {
        String text = NameText.clean(typed);
        // no number is that long, and the pattern goes as deep as what it matches
        return text.length() > LONGEST ? text : WORD.matcher(text).replaceFirst("");
    }
}
