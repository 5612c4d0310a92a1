package org.folkmoot.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Month;

/** How amounts, days, shares and counts are written in one language. */
public final class Figures {
    /** The minus of mathematics; the hyphen of the keyboard is too short to be seen in a column of figures. */
    public static final char MINUS = '\u2212';

    private static final char THIN_GAP = '\u00a0';

    private final Locale locale;
    private final DateTimeFormatter dayFormat;
    private final DateTimeFormatter shortDayFormat;
    private final DateTimeFormatter tableDayFormat;
    private final DateTimeFormatter dayRead;
    private final DateTimeFormatter tableDayRead;
    private final DateTimeFormatter monthFormat;

    /** Looked up once: a list of thousands asks for them with every figure. Each format takes a copy. */
    private final DecimalFormatSymbols symbols;

    /** Prepares the ways of writing of one language. */
    public Figures(Locale locale) {
        this.locale = locale;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        // English without a region means the day-first form that the product uses, not the American one
        boolean plainEnglish = locale.equals(Locale.ENGLISH);
        this.dayFormat = plainEnglish
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.monthFormat = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        this.shortDayFormat = DateTimeFormatter.ofPattern(german() ? "d. MMM" : "d MMM", locale);
        String tableDay = german() ? "d. MMM uuuu" : "d MMM uuuu";
        this.tableDayFormat = DateTimeFormatter.ofPattern(tableDay, locale);
        this.dayRead = reading(german() ? "d. MMMM uuuu" : "d MMMM uuuu", locale);
        this.tableDayRead = reading(tableDay, locale);
    }

    /**
     * Returns an amount of circles with two decimals, the rest cut off, such as {@code −18,904.33}; of less than a hundredth
     * that it is less, for it is not nothing.
     */
    public String circles(Circles amount) {
        BigInteger hundredths = amount.atto().abs().divide(BigInteger.TEN.pow(16));
        if (hundredths.signum() == 0 && !amount.isZero()) {
            String least = "<" + decimals("0.00").format(new BigDecimal(BigInteger.ONE, 2));
            return amount.isNegative() ? MINUS + least : least;
        }
        String digits = decimals("#,##0.00").format(new BigDecimal(hundredths, 2));
        return amount.isNegative() ? MINUS + digits : digits;
    }

    /** Returns an amount with all decimals that are not zero, such as {@code 12.000000000000000001}. */
    public String circlesExactly(Circles amount) {
        BigDecimal exact = new BigDecimal(amount.atto().abs(), 18);
        String digits = decimals("#,##0.00################").format(exact);
        return amount.isNegative() ? MINUS + digits : digits;
    }

    /** Returns a whole number with its groups, such as {@code 26,695}. */
    public String count(long number) {
        String digits = decimals("#,##0").format(BigInteger.valueOf(number).abs());
        return number < 0 ? MINUS + digits : digits;
    }

    /** Returns a percentage given in hundredths of a per cent, as in the sentences of rules: 725 is {@code 7.25 %}. */
    public String percent(long hundredths) {
        String digits = decimals("#,##0.##").format(BigDecimal.valueOf(Math.abs(hundredths), 2));
        return (hundredths < 0 ? MINUS + digits : digits) + THIN_GAP + "%";
    }

    /** Returns a share such as {@code 2/3}. */
    public String share(Fraction share) {
        return count(share.num()) + "/" + count(share.den());
    }

    /** Returns a day such as {@code 22 November 2026}. */
    public String day(Day day) {
        return dayFormat.format(day.date());
    }

    /** Returns a day without its year, such as {@code 22 Nov}. */
    public String shortDay(Day day) {
        return shortDayFormat.format(day.date());
    }

    /** Returns a day with its month cut short, for tables: {@code 22 Nov 2026}. */
    public String tableDay(Day day) {
        return tableDayFormat.format(day.date());
    }

    /** Reads a day as {@link #day} and {@link #tableDay} write it, in any case of letters; empty when it is none. */
    public Optional<Day> readDay(String typed) {
        for (DateTimeFormatter format : List.of(dayRead, tableDayRead)) {
            try {
                return Optional.of(
                        new Day(LocalDate.parse(typed.strip(), format).toEpochDay()));
            } catch (DateTimeException another) {
                // perhaps the other way of writing
            }
        }
        return Optional.empty();
    }

    /** A 31 November is no day, and not the 30th either. */
    private static DateTimeFormatter reading(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Returns a moment of money for tables, {@code 22 Nov 2026, 14:20}. Its day is the UTC day on which money moved; where
     * the clock on the wall was in another day by then, the time is that of UTC and says so.
     *
     * @param unixSeconds the moment
     * @param zone the zone of the clock on the wall
     */
    public String tableMoment(long unixSeconds, ZoneId zone) {
        Day day = Day.of(unixSeconds);
        boolean same =
                Instant.ofEpochSecond(unixSeconds).atZone(zone).toLocalDate().equals(day.date());
        String clock = same ? clock(unixSeconds, zone) : clock(unixSeconds, ZoneOffset.UTC) + " UTC";
        return tableDay(day) + ", " + clock;
    }

    /** Returns a month such as {@code March 2026}. */
    public String month(Month month) {
        return monthFormat.format(month.first().date());
    }

    /** Returns an hour, UTC, such as {@code 22 November 2026, 19:00 UTC}. */
    public String hour(Hour hour) {
        long ofDay = hour.number() - hour.day().start() / Hour.SECONDS;
        return day(hour.day()) + ", " + twoDigits(ofDay) + ":00 UTC";
    }

    /** Returns the time of day of a moment in unix seconds as a clock on the wall of that zone shows it: {@code 19:04}. */
    public String clock(long unixSeconds, ZoneId zone) {
        var time = Instant.ofEpochSecond(unixSeconds).atZone(zone);
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** Returns a length of time such as {@code 11:20} or {@code 1:02:03}. */
    public String duration(long seconds) {
        String tail = twoDigits(seconds % 60);
        long minutes = seconds / 60;
        return minutes < 60 ? minutes + ":" + tail : minutes / 60 + ":" + twoDigits(minutes % 60) + ":" + tail;
    }

    private boolean german() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private NumberFormat decimals(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.DOWN);
        return format;
    }
}
