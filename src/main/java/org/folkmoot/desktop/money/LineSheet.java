package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One line of the ledger in full; of a payment also what can be done about it. */
final class LineSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final LedgerRow row;

    private LineSheet(Sitting sitting, Host host, LedgerRow row) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.row = row;
    }

    static void show(Sitting sitting, Host host, LedgerRow row) {
        LineSheet sheet = new LineSheet(sitting, host, row);
        sitting.ask(
                host,
                state -> new Known(
                        row.kind() == LedgerRow.Kind.PAYMENT
                                ? PaymentSheet.Known.of(sitting, state, Id.of(row.entry()))
                                : null,
                        rules(row.kind()).stream()
                                .map(rule -> RuleSentences.decidedBy(state, rule, Day.of(row.at())))
                                .toList()),
                sheet::show);
    }

    /** What is known of a line: the payment it tells of, or the rules behind it and who decided them. */
    private record Known(PaymentSheet.@Nullable Known payment, List<Sentence> rules) {}

    private static List<Rule> rules(LedgerRow.Kind kind) {
        return switch (kind) {
            case INCOME -> List.of(Rules.INCOME_PER_HOUR, Rules.COMMON_FUND_INCOME_SHARE);
            case WELCOME -> List.of(Rules.INCOME_WELCOME_GRANT);
            case BURNED -> List.of(Rules.INCOME_WELCOME_INVITER_GIVES);
            case LOSS -> List.of(Rules.LOSS_YEARLY, Rules.LOSS_GOES_TO);
            case PAYMENT, REVERSAL -> List.of();
        };
    }

    private void show(Known known) {
        PaymentSheet.Known payment = known.payment();
        LineWords line = new LineWords(words, sitting);
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(line.who(row), "large"));
        content.add(new SentenceLabel(
                words.text("money.line.amount", words.figures().circlesExactly(row.amount())), "strong"));
        content.add(new SentenceLabel(line.when(row), "soft"));
        if (known.rules().isEmpty()) {
            content.add(new SentenceLabel(line.because(row), "soft"));
        }
        known.rules().forEach(rule -> content.add(new SentenceLabel(sitting.say(host, rule), "soft")));
        List<Button> buttons = new ArrayList<>(List.of(PaymentSheet.close(words, host)));
        if (payment != null) {
            PaymentSheet.add(sitting, host, payment, content, buttons);
        }
        host.sheet(new Sheet(line.what(row.kind()), content, buttons));
    }
}
