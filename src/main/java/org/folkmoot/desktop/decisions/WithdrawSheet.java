package org.folkmoot.desktop.decisions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** Asks who heard that a proposal is taken back, before that is recorded. */
final class WithdrawSheet {
    private WithdrawSheet() {}

    /**
     * Shows the sheet.
     *
     * @param witnesses of whom one is named
     * @param sentence what will stand in the record
     * @param whyNot says why somebody else cannot be named
     * @param then takes the one who was named
     */
    static void show(Host host, List<Someone> witnesses, String sentence, NotOffered whyNot, Consumer<Id> then) {
        Wording words = host.words();
        WhoField second = new WhoField(words, words.text("decision.withdraw.second"), witnesses, "withdraw-second")
                .whyNot(whyNot::why);
        Button does = new Button(words.text("decision.withdraw.does"));
        does.setId("confirm");
        does.setDefaultButton(true);
        does.disableProperty().bind(second.value().isNull());
        does.setOnAction(event -> {
            Someone heard = second.value().get();
            if (heard != null) {
                host.closeSheet();
                then.accept(heard.id());
            }
        });
        Button leave = new Button(words.text("decision.leave-sheet"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(
                words.text("decision.withdraw.title"),
                List.of(
                        new SentenceLabel(sentence, "large"),
                        new SentenceLabel(words.text("decision.withdraw.follows"), "soft"),
                        second),
                List.of(leave, does)));
    }
}
