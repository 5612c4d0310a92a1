package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
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
                state -> row.kind() == LedgerRow.Kind.PAYMENT
                        ? PaymentSheet.Known.of(sitting, state, Id.of(row.entry()))
                        : null,
                sheet::show);
    }

    private void show(PaymentSheet.@Nullable Known payment) {
        LineWords line = new LineWords(words, sitting);
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(line.who(row), "large"));
        content.add(new SentenceLabel(
                words.text("money.line.amount", words.figures().circlesExactly(row.amount())), "strong"));
        content.add(new SentenceLabel(line.when(row), "soft"));
        content.add(new SentenceLabel(line.because(row), "soft"));
        List<Button> buttons = new ArrayList<>(List.of(PaymentSheet.close(words, host)));
        if (payment != null) {
            PaymentSheet.add(sitting, host, payment, content, buttons);
        }
        host.sheet(new Sheet(line.what(row.kind()), content, buttons));
    }
}
