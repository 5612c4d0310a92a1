package org.folkmoot.desktop.money;

import javafx.scene.control.TextField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Says under a typed amount how it is read, or what is wrong with it; then the field is marked, too. */
final class AmountRead {
    private final Wording words;
    private final TextField amount;
    private final SentenceLabel read;

    AmountRead(Wording words, TextField amount, SentenceLabel read) {
        this.words = words;
        this.amount = amount;
        this.read = read;
    }

    /**
     * Shows it.
     *
     * @param wrong what is wrong with the amount, or null
     * @param most the most that can be sent, which on a small screen is out of sight; null to leave it out
     */
    void show(@Nullable String wrong, @Nullable Circles most) {
        amount.getStyleClass().remove("wrong");
        if (wrong != null) {
            amount.getStyleClass().add("wrong");
        }
        read.getStyleClass().removeAll("soft", "field-problem");
        read.getStyleClass().add(wrong == null ? "soft" : "field-problem");
        read.setText(wrong == null ? read(most) : wrong);
    }

    private String read(@Nullable Circles most) {
        if (TypedAmount.read(amount.getText()) instanceof TypedAmount.Amount(Circles circles)) {
            String exactly = words.figures().circlesExactly(circles);
            return most == null
                    ? words.text("money.payment.read", exactly)
                    : words.text("money.payment.read-of", exactly, most);
        }
        return most == null ? words.text("money.payment.form") : words.text("money.payment.most", most);
    }
}
