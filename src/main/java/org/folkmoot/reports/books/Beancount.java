package org.folkmoot.reports.books;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * The dialect of beancount, in UTF-8. It knows only letters and digits in accounts, so people are their numbers there and
 * have their names beside them.
 */
final class Beancount implements Dialect {
    private static final String UNIT = "CIRCLES";
    private static final String HOLDERS = "Assets:Holders:";
    private static final String FUND = "Assets:CommonFund";
    private static final String TREASURY = "Assets:CommonCircles";

    private final Books books;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    Beancount(Books books) {
        this.books = books;
    }

    @Override
    public String head(Period period) {
        return "option \"title\" "
                + quoted(books.words()
                        .text("ledger.journal.head", books.state().founding().name()))
                + "\noption \"operating_currency\" \"" + UNIT + "\"\n\n"
                + books.founded() + " commodity " + UNIT + "\n";
    }

    @Override
    public String transaction(Transaction transaction) {
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append(transaction.day())
                .append(" * ")
                .append(quoted(transaction.what()))
                .append('\n');
        for (Note note : transaction.notes()) {
            text.append("  ")
                    .append(note.name())
                    .append(": ")
                    .append(quoted(note.text()))
                    .append('\n');
        }
        for (Line line : transaction.lines()) {
            text.append("  ").append(account(line.account())).append("  ");
            text.append(amount(line.delta())).append('\n');
        }
        return text.toString();
    }

    @Override
    public String end(Period period, List<Held> held) {
        StringBuilder text = new StringBuilder("\n");
        for (Held each : held) {
            // A balance holds at the beginning of its day.
            text.append(period.until().plus(1)).append(" balance ").append(account(each.account()));
            text.append("  ").append(amount(each.amount())).append('\n');
        }
        text.append('\n');
        accounts.forEach((name, account) -> {
            text.append(books.founded())
                    .append(" open ")
                    .append(name)
                    .append(" ")
                    .append(UNIT)
                    .append('\n');
            if (account instanceof Account.Holding(Id holder, Id issuer)) {
                text.append("  holder: ").append(quoted(books.name(holder))).append('\n');
                text.append("  issuer: ").append(quoted(books.name(issuer))).append('\n');
            }
        });
        return text.toString();
    }

    private static String amount(Circles amount) {
        return amount.toDecimal() + " " + UNIT;
    }

    private String account(Account account) {
        String name =
                switch (account) {
                    case Account.Holding(Id holder, Id issuer) -> holder(holder) + ":" + books.number(issuer);
                    case Account.Of(Source source) ->
                        switch (source) {
                            case ISSUANCE -> "Income:Issuance";
                            case BURNED -> "Expenses:Burned";
                            case LOSS -> "Expenses:Loss";
                            case COMMON -> "Liabilities:Common-Circles";
                            case OPENING -> "Equity:Opening-Balances";
                        };
                };
        accounts.putIfAbsent(name, account);
        return name;
    }

    private String holder(Id holder) {
        return books.state().isCommonFund(holder)
                ? FUND
                : books.state().isCommonCircles(holder) ? TREASURY : HOLDERS + books.number(holder);
    }

    /** Returns a text in quotation marks; what breaks a line is a space. */
    static String quoted(String typed) {
        return '"' + typed.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
