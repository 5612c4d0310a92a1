package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Undoing;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;

/** The questions that a meeting asks now and then, each laid over the window. */
final class MeetingSheets {
    private static final int TO_CORRECT = 12;

    private final Host host;
    private final Sitting sitting;
    private final MeetingDeeds deeds;
    private final Consumer<Id> openDecision;
    private final Consumer<Id> closed;

    /**
     * Prepares the sheets.
     *
     * @param openDecision shows the page of a proposal
     * @param closed shows what a meeting that was just closed came to
     */
    MeetingSheets(Host host, Sitting sitting, MeetingDeeds deeds, Consumer<Id> openDecision, Consumer<Id> closed) {
        this.host = host;
        this.sitting = sitting;
        this.deeds = deeds;
        this.openDecision = openDecision;
        this.closed = closed;
    }

    void addItem(MeetingView view) {
        AddItemForm form = new AddItemForm(host, sitting, view);
        Button add = button("meeting.add.does", "add-item-record");
        add.setDefaultButton(true);
        add.disableProperty().bind(form.missing().isNotEmpty());
        add.accessibleHelpProperty().bind(form.missing());
        Sheet sheet = new Sheet(host.words().text("meeting.add.title"), List.of(form), List.of(leave(), add));
        add.setOnAction(event -> form.record(deeds.from(sheet), view.meeting()));
        host.sheet(sheet.saysMissing(form.missing()));
    }

    void removeItem(MeetingView view, AgendaRow row, String title) {
        WhoField who = new WhoField(host.words(), host.words().text("meeting.remove.who"), members(view), "remove-by");
        Button remove = button("meeting.remove.does", "remove-item-record");
        remove.setDefaultButton(true);
        remove.disableProperty().bind(who.value().isNull());
        SentenceLabel what = new SentenceLabel(host.words().text("meeting.remove.what", title));
        Sheet sheet =
                new Sheet(host.words().text("meeting.remove.title"), List.of(what, who), List.of(leave(), remove));
        remove.setOnAction(event -> {
            Someone by = Objects.requireNonNull(who.value().get());
            deeds.from(sheet).remove(view.meeting(), row.position(), by.id());
        });
        host.sheet(sheet);
    }

    void hereAlready(MeetingView view, Someone someone) {
        host.sheet(ConfirmPane.unexpected(
                host.words().text("meeting.here-already.title", someone.name()),
                host.words().text("meeting.here-already.asks"),
                host.words().text("meeting.here-already.left"),
                () -> deeds.leave(view.meeting(), List.of(someone.id())),
                host.words().text("meeting.here-already.stays"),
                host::closeSheet));
    }

    void tickList(MeetingView view) {
        TickList ticks = new TickList(host, view);
        Button record = button("meeting.tick.does", "tick-record");
        record.setDefaultButton(true);
        record.disableProperty().bind(ticks.count().isEqualTo(0));
        record.textProperty().bind(ticks.count().map(count -> host.words().text("meeting.tick.does", count)));
        record.setOnAction(event -> {
            host.closeSheet();
            deeds.arriveByList(view.meeting(), ticks.ticked());
        });
        Sheet sheet = new Sheet(host.words().text("meeting.tick.title"), List.of(ticks), List.of(leave(), record));
        host.sheet(sheet.alsoHolds(() -> ticks.count().get() > 0));
    }

    void correct(MeetingView view) {
        List<Node> lines = new ArrayList<>();
        lines.add(new SentenceLabel(host.words().text("meeting.correct.how"), "soft"));
        view.happened().stream().limit(TO_CORRECT).forEach(each -> lines.add(correction(view, each)));
        host.sheet(new Sheet(host.words().text("meeting.correct.title"), lines, List.of(leave())));
    }

    private Card correction(MeetingView view, Happened happened) {
        Card card = new Card("", new SentenceLabel(JustNowPane.line(host, sitting, happened)));
        Act undoing = happened.undoing(view.meeting());
        if (undoing != null) {
            Button undo = new Button(sitting.say(
                    host, sitting.desk().ask(state -> org.folkmoot.assembly.EntrySentence.of(state, undoing))));
            undo.setWrapText(true);
            undo.setOnAction(event -> {
                host.closeSheet();
                deeds.record(undoing);
            });
            card.getChildren().add(undo);
        } else if (happened.act() instanceof BallotsCounted counted) {
            Button contest = new Button(host.words().text("meeting.correct.contest"));
            contest.setOnAction(event -> {
                host.closeSheet();
                openDecision.accept(sitting.desk()
                        .ask(state -> Objects.requireNonNull(state.votes().get(counted.vote()))
                                .proposal()));
            });
            card.getChildren().add(contest);
        } else {
            card.getChildren().add(new SentenceLabel(host.words().text(how(happened.act())), "soft"));
        }
        return card;
    }

    private static String how(Act act) {
        return switch (Undoing.of(act)) {
            case Undoing.By by
            when by.act() == org.folkmoot.journal.acts.AgendaItemTaken.class -> "meeting.correct.take-another";
            case Undoing.By by when by.act() == BallotsCounted.class -> "meeting.correct.count-first";
            case Undoing.By by -> "meeting.correct.done-already";
            case Undoing.OnlyANewDecision only -> "meeting.correct.new-decision";
            case Undoing.NothingToUndo nothing -> "meeting.correct.done-already";
            case Undoing.ForGood good -> "meeting.correct.for-good";
        };
    }

    void close(MeetingView view) {
        List<Node> lines = new ArrayList<>();
        boolean voting = view.next() instanceof NextStep.RecordCount;
        if (voting) {
            lines.add(warning(host.words().text("meeting.close.vote-open")));
        }
        for (ProposalView proposal : view.unconfirmed()) {
            lines.add(warning(host.words().text("meeting.close.unconfirmed", sitting.say(host, proposal.title()))));
        }
        view.agenda().stream()
                .filter(row -> row.state() == AgendaRow.State.LATER)
                .forEach(row -> lines.add(
                        warning(host.words().text("meeting.close.not-taken", sitting.say(host, row.title())))));
        int unvoted = sitting.desk().ask(state -> unvoted(state, view.meeting(), sitting.now()));
        if (unvoted > 0) {
            long days = sitting.desk().ask(state -> state.rules().number(Rules.RECORD_NOTICE_DAYS, sitting.now()));
            SentenceLabel notice = new SentenceLabel(host.words().text("meeting.close.notice", unvoted, days));
            notice.setId("close-notice");
            lines.add(warning(notice));
        }
        if (lines.isEmpty()) {
            lines.add(new SentenceLabel(host.words().text("meeting.close.nothing")));
        }
        lines.add(new SentenceLabel(host.words().text("meeting.close.then"), "soft"));
        Button close = button("meeting.close.does", "close-record");
        close.setDefaultButton(true);
        close.setDisable(voting);
        close.setOnAction(event -> {
            host.closeSheet();
            deeds.close(view.meeting(), () -> closed.accept(view.meeting().id()));
        });
        host.sheet(new Sheet(
                host.words().text("meeting.close.title", view.meeting().number()), lines, List.of(leave(), close)));
    }

    /** Counts the proposals of the notice that no vote of this meeting was about: a notice calls one meeting only. */
    private static int unvoted(Assembly state, Meeting meeting, long at) {
        if (meeting.notice() == null) {
            return 0;
        }
        int unvoted = 0;
        for (AgendaItem item : meeting.agenda()) {
            Id proposal = item.proposal();
            if (item.noticed()
                    && proposal != null
                    && state.canComeToVote(state.proposal(proposal), at)
                    && NextStep.votedHere(state, meeting, state.proposal(proposal)) == null) {
                unvoted++;
            }
        }
        return unvoted;
    }

    private Node warning(String words) {
        return warning(new SentenceLabel(words));
    }

    private static Node warning(SentenceLabel words) {
        Card card = new Card("", words);
        card.getStyleClass().addAll("edge", "amber");
        return card;
    }

    private static List<Someone> members(MeetingView view) {
        return view.everybody().stream().filter(each -> view.mayVote(each.id())).toList();
    }

    private Button button(String key, String id) {
        Button button = new Button(host.words().text(key, 0));
        button.setId(id);
        return button;
    }

    private Button leave() {
        Button leave = new Button(host.words().text("meeting.leave-sheet"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        return leave;
    }
}
