package org.folkmoot.reports.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts a line of text into the order in which it is seen, from left to right (Unicode Annex 9). */
final class VisualOrder {
    private static final String OPENS = "([{<«‹";
    private static final String CLOSES = ")]}>»›";

    private VisualOrder() {}

    static String of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = levels[run] % 2 == 0 ? part : turned(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        StringBuilder seen = new StringBuilder(text.length());
        for (Object part : parts) {
            seen.append(part);
        }
        return seen.toString();
    }

    /** Returns letters from last to first, each with its marks behind it, brackets turned. */
    private static String turned(String part) {
        List<StringBuilder> letters = new ArrayList<>();
        part.codePoints().forEach(sign -> {
            boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK;
            if (!mark || letters.isEmpty()) {
                letters.add(new StringBuilder());
            }
            letters.getLast().appendCodePoint(mirrored(sign));
        });
        return String.join("", letters.reversed());
    }

    private static int mirrored(int sign) {
        int opens = OPENS.indexOf(sign);
        int closes = CLOSES.indexOf(sign);
        return opens >= 0 ? CLOSES.charAt(opens) : closes >= 0 ? OPENS.charAt(closes) : sign;
    }
}
