package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.decisions.Judgement;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;

/** Three numbers for the hands of one vote, judged while they are typed. Stays while people come and go. */
final class VotePane extends VBox {
    private final Host host;
    private final Sitting sitting;
    private final Vote vote;
    private final NumberField yes;
    private final NumberField no;
    private final NumberField abstain;
    private final SentenceLabel preview = new SentenceLabel("", "large");
    private final SentenceLabel hands = new SentenceLabel("", "soft");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private long present;

    VotePane(Host host, Sitting sitting, Vote vote, Runnable record) {
        this.host = host;
        this.sitting = sitting;
        this.vote = vote;
        this.present = vote.voters().size();
        yes = field("meeting.vote.yes", "count-yes");
        no = field("meeting.vote.no", "count-no");
        abstain = field("meeting.vote.abstain", "count-abstain");
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("form", "hands");
        List<NumberField> fields = List.of(yes, no, abstain);
        for (int i = 0; i < fields.size(); i++) {
            NumberField field = fields.get(i);
            NumberField next = i + 1 < fields.size() ? fields.get(i + 1) : null;
            Label name = new Label(field.getAccessibleText());
            name.setLabelFor(field);
            name.getStyleClass().add("large");
            GridPane.setValignment(name, VPos.CENTER);
            grid.addRow(i, name, field);
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                    if (next != null) {
                        next.requestFocus();
                    } else if (ready.get()) {
                        record.run();
                    }
                }
            });
            field.value().subscribe(value -> judge());
        }
        getStyleClass().add("stack-tight");
        preview.setId("count-preview");
        hands.setId("count-hands");
        // how many are counted stands before the fields: behind them large text would push it out of sight
        getChildren().addAll(new SentenceLabel(host.words().text("meeting.vote.hands"), "soft"), hands, grid, preview);
        judge();
    }

    /** Tells whether three numbers stand there that can be recorded. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Vote vote() {
        return vote;
    }

    /** Takes note of who is here now. */
    void present(long now) {
        present = now;
        judge();
    }

    Node first() {
        return yes;
    }

    void record(MeetingDeeds deeds) {
        if (ready.get()) {
            deeds.count(vote, typed(yes), typed(no), typed(abstain));
        }
    }

    private NumberField field(String key, String id) {
        NumberField field = new NumberField(
                host.words().text(key), 0, Math.max(9, vote.voters().size()));
        field.setId(id);
        field.getStyleClass().add("hands-field");
        return field;
    }

    private void judge() {
        // what is out of bounds is counted too: that is how a slip of the finger shows
        long total = yes.typed() + no.typed() + abstain.typed();
        boolean whole = List.of(yes, no, abstain).stream()
                .allMatch(field -> field.value().get().isPresent());
        boolean tooMany = total > vote.voters().size();
        ready.set(whole && !tooMany);
        Judgement judged = Foresight.judgement(vote, typed(yes), typed(no), typed(abstain), (int) present);
        preview.setText(
                tooMany
                        ? ""
                        : whole
                                ? sitting.say(
                                        host,
                                        org.folkmoot.terms.Sentence.of(
                                                "meeting.vote.judged",
                                                judged.needed(),
                                                judged.base(),
                                                ResultSentence.outcome(judged.outcome())))
                                : host.words().text("meeting.vote.type"));
        hands.setText(
                tooMany
                        ? host.words()
                                .text(
                                        "meeting.vote.too-many",
                                        total,
                                        vote.voters().size())
                        : host.words()
                                .text(
                                        "meeting.vote.so-far",
                                        total,
                                        vote.voters().size()));
        hands.getStyleClass().remove("field-problem");
        if (tooMany) {
            hands.getStyleClass().add("field-problem");
        }
    }

    private static int typed(NumberField field) {
        OptionalLong value = field.value().get();
        return value == null ? 0 : (int) value.orElse(0);
    }
}
