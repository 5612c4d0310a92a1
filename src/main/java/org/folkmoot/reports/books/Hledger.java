package org.folkmoot.reports.books;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/** The dialect of hledger, in UTF-8. */
final class Hledger implements Dialect {
    private static final String READ_AS_SOMETHING_ELSE = "%:;|,";

    private final Books books;
    private final Set<String> accounts = new LinkedHashSet<>();

    Hledger(Books books) {
        this.books = books;
    }

    @Override
    public String head(Period period) {
        String unit = unit();
        return comment(books.words()
                        .text("ledger.journal.head", books.state().founding().name()))
                + comment(books.words().text("ledger.journal.period", period.from(), period.until()))
                + comment(books.words().text("ledger.journal.names"))
                + "\ndecimal-mark .\ncommodity 1000.000000000000000000 " + unit + "\n\n"
                + type("ledger.journal.holders", 'A')
                + type("ledger.journal.common-fund", 'A')
                + type("ledger.journal.issuance", 'R')
                + type("ledger.journal.burned", 'X')
                + type("ledger.journal.loss", 'X')
                + type("ledger.journal.opening", 'E')
                + type("ledger.journal.treasury", 'A')
                + type("ledger.journal.common", 'L');
    }

    private String type(String key, char type) {
        return "account " + books.words().text(key) + "  ; type: " + type + "\n";
    }

    private static String comment(String text) {
        return "; " + text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ") + "\n";
    }

    @Override
    public String transaction(Transaction transaction) {
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append(transaction.day())
                .append(" * ")
                .append(escaped(transaction.what()))
                .append('\n');
        for (Note note : transaction.notes()) {
            text.append("    ; ")
                    .append(note.name())
                    .append(": ")
                    .append(escaped(note.text()))
                    .append('\n');
        }
        for (Line line : transaction.lines()) {
            posting(text, account(line.account()), line.delta());
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public String end(Period period, List<Held> held) {
        StringBuilder text = new StringBuilder();
        if (!held.isEmpty()) {
            text.append('\n').append(period.until()).append(" * ");
            text.append(escaped(books.words().text("ledger.closing"))).append('\n');
            for (Held each : held) {
                posting(text, account(each.account()), Circles.ZERO);
                text.append(" = ")
                        .append(each.amount().toDecimal())
                        .append(' ')
                        .append(unit())
                        .append('\n');
            }
            text.append('\n');
        }
        accounts.forEach(account -> text.append("account ").append(account).append('\n'));
        return text.toString();
    }

    private void posting(StringBuilder text, String account, Circles delta) {
        accounts.add(account);
        text.append("    ")
                .append(account)
                .append("  ")
                .append(delta.toDecimal())
                .append(' ')
                .append(unit());
    }

    private String unit() {
        return books.words().text("ledger.journal.unit");
    }

    private String account(Account account) {
        return switch (account) {
            case Account.Holding(Id holder, Id issuer) -> holder(holder) + ":" + person(issuer);
            case Account.Of(Source source) ->
                books.words()
                        .text(
                                switch (source) {
                                    case ISSUANCE -> "ledger.journal.issuance";
                                    case BURNED -> "ledger.journal.burned";
                                    case LOSS -> "ledger.journal.loss";
                                    case COMMON -> "ledger.journal.common";
                                    case OPENING -> "ledger.journal.opening";
                                });
        };
    }

    /** The common fund and the treasury of the common circles are accounts of their own, not of the holders'. */
    private String holder(Id id) {
        if (books.state().isCommonCircles(id)) {
            return books.words().text("ledger.journal.treasury");
        }
        return books.state().isCommonFund(id)
                ? books.words().text("ledger.journal.common-fund")
                : books.words().text("ledger.journal.holders") + ":" + person(id);
    }

    private String person(Id id) {
        return books.number(id) + " " + escaped(books.name(id));
    }

    /**
     * Returns a text in which nothing can be read as anything else: separators, whatever nobody sees, and spaces at the
     * ends or beside another space become per cent signs with the bytes of UTF-8, as in addresses of the web.
     */
    static String escaped(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        int[] signs = typed.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            boolean plainSpace = signs[i] == ' ' && i > 0 && i + 1 < signs.length && signs[i - 1] != ' ';
            if (plainSpace || isPlain(signs[i])) {
                text.appendCodePoint(signs[i]);
            } else {
                for (byte each : Character.toString(signs[i]).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
        }
        return text.toString();
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> READ_AS_SOMETHING_ELSE.indexOf(sign) < 0;
        };
    }
}
