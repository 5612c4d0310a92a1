package org.folkmoot.desktop.deciding;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks people who were present, and do not record, to confirm a count; each name is recorded as it is given. */
public final class ConfirmCountPane extends VBox {
    private final NameField<Someone> field;

    /**
     * Makes the pane for a count that is not confirmed yet.
     *
     * @param eligible who may still confirm, from {@link #eligible}
     */
    public ConfirmCountPane(Host host, Sitting sitting, Vote vote, List<Someone> eligible) {
        Count count = Objects.requireNonNull(vote.count());
        getStyleClass().add("stack-tight");
        int more = vote.confirmationsNeeded() - count.confirmedBy().size();
        SentenceLabel asks = new SentenceLabel(host.words().text("decision.confirm.asks", more));
        SentenceLabel who = new SentenceLabel(said(host, sitting, count), "soft");
        field = new NameField<>(
                host.words().text("decision.confirm.prompt"),
                host.words().text("decision.confirm.no-one"),
                () -> eligible,
                Someone::name,
                each -> host.words().text("decision.person-number", each.number()),
                each -> sitting.record(
                        host, new CountConfirmed(vote.id(), People.of(each.id())), Texts.NONE, recorded -> {}));
        field.whyNot(new NotOffered(sitting, host.words(), (state, id) -> cause(count, id))::why);
        field.field().setId("confirm-field");
        getChildren().addAll(asks, field, who);
    }

    /** Says why somebody may not confirm a count, in the order in which {@link Foresight#mayConfirm} asks. */
    private static @Nullable Sentence cause(Count count, Id who) {
        if (who.equals(count.recorder())) {
            return Sentence.of("decision.confirm.not.recorder", who);
        }
        if (count.confirmedBy().contains(who)) {
            return Sentence.of("decision.confirm.not.again", who);
        }
        return count.witnesses().contains(who) ? null : Sentence.of("decision.confirm.not.present", who);
    }

    /** Returns who may still confirm a count: present with a vote then, not its recorder, not confirming already. */
    public static List<Someone> eligible(Assembly state, Sitting sitting, Vote vote) {
        if (vote.count() == null) {
            return List.of();
        }
        return state.meeting(vote.meeting()).entitled().stream()
                .sorted()
                .filter(id -> Foresight.mayConfirm(state, vote, id))
                .map(id -> state.people().find(id).orElseThrow())
                .map(person -> new Someone(person.id(), sitting.name(person.id()), person.number()))
                .toList();
    }

    /** Returns the field where the next name is typed. */
    public Node first() {
        return field;
    }

    private static String said(Host host, Sitting sitting, Count count) {
        Id recorder = count.recorder();
        String entered =
                recorder == null ? "" : host.words().text("decision.confirm.recorder", sitting.name(recorder)) + " ";
        List<String> names = count.confirmedBy().stream().map(sitting::name).toList();
        return entered
                + (names.isEmpty()
                        ? host.words().text("decision.confirm.nobody")
                        : host.words().text("decision.confirm.by", String.join(", ", names)));
    }
}
