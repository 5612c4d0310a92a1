package org.folkmoot.desktop.founding;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with up to two decimals as people type them, with a point or a comma, and as rules write them. */
final class HundredthsText {
    private HundredthsText() {}

    /** Returns the number of hundredths as written in rules; empty when it is no such number. */
    static String read(String typed) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,6}(\\.\\d{0,2})?")) {
            return "";
        }
        return new BigDecimal(plain).movePointRight(2).toBigInteger().toString();
    }

    /** Returns a number without needless zeros, with the decimal sign of the language. */
    static String write(Locale locale, BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String plain = (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
        return plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
}
