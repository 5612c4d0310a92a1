package org.folkmoot.desktop.meetings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.reports.Minutes;
import org.folkmoot.reports.Voice;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** A meeting as the record has it: its closing words, what was decided, and all that happened in it. */
public final class PastMeetingScreen implements Screen {
    private static final String ENDING = "md";

    private final Host host;
    private final Sitting sitting;
    private final Id meeting;
    private final int number;
    private final Parent root;

    @FXML
    private PageHeader header;

    @FXML
    private Card closing;

    @FXML
    private SentenceLabel first;

    @FXML
    private SentenceLabel second;

    @FXML
    private Card decided;

    @FXML
    private VBox happened;

    @FXML
    private TextArea minutes;

    /**
     * Loads the page.
     *
     * @param meeting one that was opened; while it is open, what happened so far is shown
     */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public PastMeetingScreen(Host host, Sitting sitting, Id meeting) {
        this.host = host;
        this.sitting = sitting;
        this.meeting = meeting;
        this.number = sitting.desk().ask(state -> state.meeting(meeting).number());
        this.root = Fxml.load(PastMeetingScreen.class, "PastMeeting.fxml", host.words(), this);
    }

    @Override
    public String title() {
        return host.words().text("meeting.number", number);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.DECISIONS),
                state -> Shown.of(state, sitting, host.words(), meeting),
                this::show);
    }

    @FXML
    private void saveMinutes() {
        FileKind kind = new FileKind(host.words().text("meeting.minutes.kind"), ENDING);
        String name = host.words().text("meeting.minutes.file", number) + "." + ENDING;
        host.files()
                .save(host.window(), host.words().text("meeting.minutes.save"), name, kind)
                .ifPresent(this::save);
    }

    /** Writes the minutes as they are shown; what went wrong with the disk is said in its own words. */
    void save(Path file) {
        String text = minutes.getText();
        host.work().quietly(progress -> WrittenText.write(host.words(), file, text), problem -> {
            if (problem.isEmpty()) {
                host.tell(host.words().text("meeting.minutes.saved", file.toString()));
            } else {
                host.refused(Trouble.because(host.words().text("meeting.minutes.not-saved", file.toString(), problem)));
            }
        });
    }

    private void show(Shown shown) {
        minutes.setText(shown.minutes());
        Meeting past = shown.meeting();
        header.setTitle(title());
        Day heldOn = past.heldOn();
        String day = host.words().figures().day(heldOn == null ? Day.of(past.openedAt()) : heldOn);
        header.setLine(host.words()
                .text(
                        heldOn == null ? "meeting.past.line" : "meeting.past.line.later",
                        day,
                        sitting.name(past.facilitator())));
        String closed = past.closingEntry();
        closing.setVisible(closed != null);
        closing.setManaged(closed != null);
        if (closed != null) {
            List<String> words = ClosingWords.of(closed).in(host.words().locale());
            first.setText(String.join("  ", words.subList(0, 4)));
            second.setText(String.join("  ", words.subList(4, 8)));
        }
        decided.getChildren().removeIf(node -> node.getStyleClass().contains("decided-line"));
        for (ProposalView proposal : shown.decided()) {
            Count count = Objects.requireNonNull(proposal.count());
            SentenceLabel line = new SentenceLabel(host.words()
                    .text(
                            "meeting.past.decision",
                            proposal.proposal().number(),
                            sitting.say(host, proposal.title()),
                            sitting.say(host, ResultSentence.of(count))));
            line.getStyleClass().add("decided-line");
            decided.getChildren().add(line);
        }
        decided.setVisible(!shown.decided().isEmpty());
        decided.setManaged(!shown.decided().isEmpty());
        happened.getChildren()
                .setAll(shown.happened().stream()
                        .map(each -> new SentenceLabel(JustNowPane.line(host, sitting, each)))
                        .toList());
    }

    /** What the page shows: the meeting, what was counted in it, what happened, oldest first, and its minutes. */
    private record Shown(Meeting meeting, List<ProposalView> decided, List<Happened> happened, String minutes) {
        static Shown of(Assembly state, Sitting sitting, Wording words, Id id) {
            Meeting meeting = state.meeting(id);
            long now = Math.max(sitting.now(), state.latest());
            List<ProposalView> decided = state.votes().values().stream()
                    .filter(vote -> vote.meeting().equals(id) && vote.count() != null)
                    .map(vote -> ProposalView.of(state, sitting.desk().names(), state.proposal(vote.proposal()), now))
                    .filter(view -> view.count() != null)
                    .toList();
            return new Shown(
                    meeting,
                    decided,
                    Happened.in(state, meeting).reversed(),
                    Minutes.of(
                            state,
                            meeting,
                            new Voice(words.plain(), sitting.desk().names(), sitting.zone())));
        }
    }
}
