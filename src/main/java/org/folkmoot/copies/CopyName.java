package org.folkmoot.copies;

import java.util.Locale;
import java.util.Set;
import org.folkmoot.terms.Day;

/** What a copy's file is called: {@code NAME-YYYY-MM-DD.folkmoot}. */
public final class CopyName {
    /** How the name of every copy ends. */
    public static final String ENDING = ".folkmoot";

    private static final int LONGEST = 60;
    private static final Set<String> TAKEN_ON_WINDOWS = Set.of("con", "prn", "aux", "nul");

    private CopyName() {}

    /** Returns the name for a copy of an assembly sealed on a day; every system can keep a file of that name. */
    public static String of(String assembly, Day day) {
        StringBuilder name = new StringBuilder();
        assembly.strip()
                .codePoints()
                .limit(LONGEST)
                .map(sign -> Character.isLetterOrDigit(sign) || isMark(sign) ? sign : '-')
                .forEach(name::appendCodePoint);
        String plain = name.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        if (plain.isEmpty() || TAKEN_ON_WINDOWS.contains(plain.toLowerCase(Locale.ROOT))) {
            plain = "assembly";
        }
        return plain + "-" + day + ENDING;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
