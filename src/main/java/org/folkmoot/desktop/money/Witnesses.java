package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Mandate;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who else has a hand in a payment: who signed for an organisation, and the second person, where a rule wants one. */
public final class Witnesses extends VBox {
    private final Wording words;
    private final Sitting sitting;
    private final Runnable changed;
    private final VBox signersPlace = new VBox();
    private final VBox secondPlace = new VBox();
    private final SentenceLabel all = new SentenceLabel("", "soft");
    private final Map<Id, CheckBox> signers = new LinkedHashMap<>();
    private List<Someone> members = List.of();
    private @Nullable Id payer;
    private @Nullable Id payee;
    private @Nullable Mandate mandate;
    private @Nullable WhoField second;
    private boolean wantsSecond;

    /** Asks nobody yet; {@code changed} runs whenever somebody is named or no more. */
    public Witnesses(Wording words, Sitting sitting, Runnable changed) {
        this.words = words;
        this.sitting = sitting;
        this.changed = changed;
        getStyleClass().add("stack");
        signersPlace.getStyleClass().add("stack-tight");
        for (VBox place : List.of(signersPlace, secondPlace)) {
            place.managedProperty().bind(place.visibleProperty());
            place.setVisible(false);
        }
        all.setId("payment-signers-all");
        all.visibleProperty().bind(all.textProperty().isNotEmpty());
        all.managedProperty().bind(all.visibleProperty());
        managedProperty()
                .bind(signersPlace
                        .visibleProperty()
                        .or(secondPlace.visibleProperty())
                        .or(all.visibleProperty()));
        getChildren().addAll(signersPlace, all, secondPlace);
    }

    /**
     * Asks who signed, when an organisation pays that leaves a choice; where it leaves none, says who did.
     *
     * @param of who may, of those who are members still; null when a person pays
     */
    public void payer(@Nullable Mandate of) {
        if (of != null && of.equals(mandate)) {
            return;
        }
        all.setText(
                of == null || of.isShort() || of.payers().size() > of.signersNeeded()
                        ? ""
                        : words.text(
                                "money.payment.signers-all",
                                of.payers().size(),
                                of.payers().stream().map(sitting::name).toList()));
        mandate = of;
        signers.clear();
        signersPlace.getChildren().clear();
        boolean choice = of != null && of.payers().size() > of.signersNeeded();
        signersPlace.setVisible(choice);
        if (of != null && choice) {
            FlowPane boxes = new FlowPane();
            boxes.getStyleClass().add("flow");
            for (Id id : of.payers()) {
                CheckBox box = new CheckBox(sitting.name(id));
                box.setId("payment-signer-" + signers.size());
                box.selectedProperty().subscribe(changed);
                signers.put(id, box);
                boxes.getChildren().add(box);
            }
            Label asked = new Label(words.text("money.payment.signers", of.signersNeeded()));
            asked.setWrapText(true);
            signersPlace.getChildren().addAll(asked, boxes);
        }
    }

    /**
     * Asks for a second person, when a rule wants one.
     *
     * @param members whom there is to choose from, with whoever records, pays or is paid
     */
    public void second(boolean wanted, List<Someone> members) {
        wantsSecond = wanted;
        this.members = members;
        if (wanted && second == null) {
            WhoField field = new WhoField(words, words.text("money.payment.second"), List.of(), "payment-second")
                    .whyNot(new NotOffered(sitting, words, (state, id) -> cause(id))::why);
            field.value().subscribe(changed);
            secondPlace.getChildren().setAll(field);
            second = field;
        }
        secondPlace.setVisible(wanted);
        offer();
    }

    /** Takes note of who pays whom: neither can be the second person. */
    public void between(@Nullable Id payer, @Nullable Id payee) {
        this.payer = payer;
        this.payee = payee;
        offer();
    }

    private void offer() {
        Id recorder = sitting.desk().recorder();
        if (second != null) {
            second.offer(members.stream()
                    .filter(each -> !each.id().equals(recorder)
                            && !each.id().equals(payer)
                            && !each.id().equals(payee))
                    .toList());
        }
    }

    /** Says why somebody cannot be the second person. */
    private @Nullable Sentence cause(Id who) {
        if (who.equals(payer)) {
            return Sentence.of("parts.not.pays", who);
        }
        return who.equals(payee) ? Sentence.of("parts.not.paid", who) : NotOffered.records(sitting, who);
    }

    /** Returns who signed for an organisation; null when a person pays. */
    public @Nullable People signers() {
        Mandate of = mandate;
        if (of == null) {
            return null;
        }
        if (signers.isEmpty()) {
            return new People(of.payers());
        }
        List<Id> signed = new ArrayList<>();
        signers.forEach((id, box) -> {
            if (box.isSelected()) {
                signed.add(id);
            }
        });
        return new People(signed);
    }

    /** Returns the second person, or null. */
    public @Nullable Id second() {
        Someone seen = wantsSecond && second != null ? second.value().get() : null;
        return seen == null ? null : seen.id();
    }

    /** Returns what is missing of this; null when nothing is. */
    public @Nullable Sentence missing() {
        Mandate of = mandate;
        People signed = signers();
        if (of != null && payer != null && !of.holdsOn(Day.of(sitting.now()))) {
            return Sentence.of("refusal.mandate-over", payer, of.until());
        }
        if (of != null && payer != null && of.isShort()) {
            return Sentence.of("refusal.mandate-short", payer, of.signersNeeded());
        }
        if (of != null && signed != null && payer != null && !of.allows(signed.ids())) {
            return Sentence.of("refusal.mandate", payer, of.payers(), of.signersNeeded());
        }
        return wantsSecond && second() == null ? Sentence.of("refusal.payment-second") : null;
    }

    /** Forgets who signed the slip before; the second person mostly looks at several. */
    public void clear() {
        signers.values().forEach(box -> box.setSelected(false));
    }
}
