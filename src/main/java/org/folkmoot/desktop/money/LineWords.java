package org.folkmoot.desktop.money;

import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** One line of the ledger in words. */
final class LineWords {
    private final Wording words;
    private final Sitting sitting;
    private final Id fund;
    private Set<Id> disputed = Set.of();

    LineWords(Wording words, Sitting sitting) {
        this.words = words;
        this.sitting = sitting;
        this.fund = sitting.desk().ask(Assembly::commonFund);
    }

    /** Takes the payments that somebody disputes. */
    void disputed(Set<Id> payments) {
        disputed = payments;
    }

    String when(LedgerRow row) {
        return words.figures().tableMoment(row.at(), sitting.zone());
    }

    String what(LedgerRow.Kind kind) {
        return words.text(
                switch (kind) {
                    case INCOME -> "money.kind.income";
                    case WELCOME -> "money.kind.welcome";
                    case BURNED -> "money.kind.burned";
                    case PAYMENT -> "money.kind.payment";
                    case REVERSAL -> "money.kind.reversal";
                    case LOSS -> "money.kind.loss";
                });
    }

    String who(LedgerRow row) {
        Id from = row.from();
        Id to = row.to();
        if (from != null && to != null) {
            return words.text("money.who.from-to", sitting.name(from), sitting.name(to));
        }
        if (from != null) {
            return sitting.name(from);
        }
        if (to != null) {
            return sitting.name(to);
        }
        return words.text("money.who.people", row.people());
    }

    /** Names the day of a slip that was typed on another; the ledger is in the order of typing. */
    private String late(LedgerRow row) {
        Day valueDay = row.valueDay();
        if (row.kind() != LedgerRow.Kind.PAYMENT || valueDay == null) {
            return "";
        }
        return valueDay.equals(Day.of(row.at())) ? "" : words.text("money.true-day", valueDay);
    }

    /** Says how who paid agreed; behind what the common fund pays is a decision, behind what is taken back a second person. */
    private String slip(LedgerRow row) {
        if (!row.slip().isBlank()) {
            return words.text("money.slip", row.slip());
        }
        if (row.kind() == LedgerRow.Kind.REVERSAL) {
            return "";
        }
        return words.text(fund.equals(row.from()) ? "money.granted" : "money.stood-here");
    }

    String because(LedgerRow row) {
        return switch (row.kind()) {
            case INCOME -> words.text("money.rule", words.text("rule.income.per-hour.name"));
            case WELCOME -> words.text("money.rule", words.text("rule.income.welcome-grant.name"));
            case BURNED -> words.text("money.rule", words.text("rule.income.welcome-inviter-gives.name"));
            case LOSS -> words.text("money.rule", words.text("rule.loss.yearly.name"));
            case PAYMENT, REVERSAL -> {
                String slip = slip(row);
                String reason = sitting.desk().names().texts(row.entry()).first("reason");
                String of = late(row);
                String said = Stream.of(slip, of, reason)
                        .filter(text -> !text.isBlank())
                        .reduce((one, next) -> words.text("money.slip.reason", one, next))
                        .orElse("");
                yield disputed.contains(Id.of(row.entry())) ? words.text("money.disputed.line", said) : said;
            }
        };
    }
}
