package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Asks for one more item on the agenda: words, or an open proposal; how long; brought by whom. */
final class AddItemForm extends VBox {
    private static final int LONGEST_MINUTES = 600;

    private final TextField title = new TextField();
    private final ComboBox<@Nullable ProposalView> proposal = new ComboBox<>();
    private final NumberField minutes;
    private final WhoField who;
    private final StringBinding missing;

    AddItemForm(Host host, Sitting sitting, MeetingView view) {
        title.setId("add-item-title");
        title.setPromptText(host.words().text("meeting.add.what"));
        title.setAccessibleText(host.words().text("meeting.add.what"));
        minutes = new NumberField(host.words().text("meeting.add.minutes"), 0, LONGEST_MINUTES);
        minutes.setId("add-item-minutes");
        List<Someone> members = view.everybody().stream()
                .filter(each -> view.mayVote(each.id()))
                .toList();
        who = new WhoField(host.words(), host.words().text("meeting.add.who"), members, "add-item-by");
        proposal.setId("add-item-proposal");
        proposal.setAccessibleText(host.words().text("meeting.add.proposal"));
        proposal.setPromptText(host.words().text("meeting.add.proposal"));
        proposal.setMaxWidth(Double.MAX_VALUE);
        proposal.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProposalView each) {
                return each == null ? "" : sitting.say(host, each.title());
            }

            @Override
            public @Nullable ProposalView fromString(String words) {
                return null;
            }
        });
        title.disableProperty().bind(proposal.valueProperty().isNotNull());
        missing = Bindings.createStringBinding(
                () -> missing(host.words()),
                who.value(),
                proposal.valueProperty(),
                title.textProperty(),
                minutes.textProperty());
        Label long_ = new Label(host.words().text("meeting.add.minutes"));
        long_.setLabelFor(minutes);
        getStyleClass().add("stack");
        getChildren()
                .addAll(
                        title,
                        proposal,
                        long_,
                        minutes,
                        who,
                        new SentenceLabel(host.words().text("meeting.add.only-talk"), "soft"));
        Set<Id> listed = view.agenda().stream()
                .filter(row ->
                        row.state() != AgendaRow.State.REMOVED && row.item().proposal() != null)
                .map(row -> Objects.requireNonNull(row.item().proposal()))
                .collect(Collectors.toSet());
        sitting.ask(host, state -> OpenProposals.of(state, sitting), open -> proposal.getItems()
                .setAll(open.stream()
                        .filter(each -> !listed.contains(each.proposal().id()))
                        .toList()));
    }

    /** Returns what still has to be said, in words; empty when it can be recorded. */
    StringBinding missing() {
        return missing;
    }

    private String missing(Wording words) {
        if (proposal.getValue() == null && title.getText().isBlank()) {
            return words.text("meeting.add.missing.what");
        }
        if (minutes.isOutside()) {
            return words.text("meeting.add.missing.minutes", LONGEST_MINUTES);
        }
        return who.value().get() == null ? words.text("meeting.add.missing.who") : "";
    }

    void record(MeetingDeeds deeds, Meeting meeting) {
        Someone by = Objects.requireNonNull(who.value().get());
        ProposalView chosen = proposal.getValue();
        Id id = chosen == null ? null : chosen.proposal().id();
        deeds.add(meeting, by.id(), id, title.getText().strip(), (int)
                minutes.value().get().orElse(0));
    }
}
