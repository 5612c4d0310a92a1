package org.folkmoot.desktop.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Calls a meeting: when, and what is talked about and voted on. */
final class NoticeScreen implements Screen {
    private static final int USUAL_MINUTES = 20;

    private final Host host;
    private final Sitting sitting;
    private final Parent root;
    private final Map<Id, CheckBox> ticked = new LinkedHashMap<>();
    private final List<ItemLine> lines = new ArrayList<>();
    private final NoticeDraft draft;
    private final SuggestedRulesPane suggested;
    private long noticeDays;

    @FXML
    private DatePicker day;

    @FXML
    private TextField time;

    @FXML
    private SentenceLabel kept;

    @FXML
    private VBox proposals;

    @FXML
    private Card suggestedCard;

    @FXML
    private VBox items;

    @FXML
    private Button record;

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    NoticeScreen(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        draft = NoticeDraft.in(sitting.desk().folder());
        suggested = new SuggestedRulesPane(host.words());
        root = Fxml.load(NoticeScreen.class, "Notice.fxml", host.words(), this);
        suggestedCard.getChildren().add(suggested);
        suggestedCard.visibleProperty().bind(suggested.visibleProperty());
        suggestedCard.managedProperty().bind(suggested.visibleProperty());
        noticeDays = sitting.desk().ask(state -> state.rules().number(Rules.RECORD_NOTICE_DAYS, sitting.now()));
        NoticeDraft.Content content = draft.read();
        DayWords.in(day, host.words(), host.words().text("meeting.notice.day"));
        time.setAccessibleText(host.words().text("meeting.notice.time"));
        day.setValue(
                content.day().isEmpty()
                        ? Day.of(sitting.now()).plus(noticeDays + 1).date()
                        : LocalDate.parse(content.day()));
        time.setText(content.time().isEmpty() ? "19:00" : content.time());
        content.items().forEach(item -> add(item.title(), item.minutes()));
        if (lines.isEmpty()) {
            add("", 0);
        }
        day.valueProperty().subscribe(this::check);
        time.textProperty().subscribe(this::check);
        check();
    }

    @Override
    public String title() {
        return host.words().text("meeting.notice.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.DECISIONS), state -> OpenProposals.of(state, sitting), this::show);
        sitting.follow(
                host,
                held,
                List.of(Subject.DECISIONS, Subject.RULES, Subject.MEETINGS),
                state -> SuggestedRules.of(state, Math.max(sitting.now(), state.latest())),
                suggested::show);
    }

    @Override
    public void detach() {
        keep();
    }

    private void show(List<ProposalView> open) {
        Set<Id> before = Set.copyOf(ticked.keySet());
        for (ProposalView each : open) {
            Id id = each.proposal().id();
            if (!before.contains(id)) {
                CheckBox box = new CheckBox(host.words()
                        .text("meeting.notice.proposal", each.proposal().number(), sitting.say(host, each.title())));
                box.setWrapText(true);
                box.setMinHeight(Region.USE_PREF_SIZE);
                box.setMaxWidth(Double.MAX_VALUE);
                box.setId("notice-proposal-" + each.proposal().number());
                box.setSelected(true);
                ticked.put(id, box);
            }
        }
        ticked.keySet()
                .retainAll(open.stream().map(each -> each.proposal().id()).toList());
        proposals.getChildren().setAll(ticked.values());
        if (ticked.isEmpty()) {
            proposals.getChildren().add(new SentenceLabel(host.words().text("meeting.notice.no-proposals"), "soft"));
        }
    }

    private void check() {
        OptionalLong at = meetingAt();
        String wrong = wrong(at);
        time.getStyleClass().remove("wrong");
        if (TypedTime.read(time.getText()).isEmpty()) {
            time.getStyleClass().add("wrong");
        }
        kept.getStyleClass().removeAll("soft", "field-problem");
        kept.getStyleClass().add(wrong.isEmpty() ? "soft" : "field-problem");
        record.setDisable(!wrong.isEmpty());
        if (!wrong.isEmpty() || at.isEmpty()) {
            kept.setText(host.words().text(wrong, ItemLine.LONGEST_MINUTES));
            record.setAccessibleHelp(kept.getText());
            return;
        }
        record.setAccessibleHelp("");
        long days = Math.floorDiv(at.getAsLong() - sitting.now(), Day.SECONDS);
        kept.setText(host.words()
                .text(days >= noticeDays ? "meeting.notice.kept" : "meeting.notice.not-kept", days, noticeDays));
    }

    /** Returns the key of what keeps the notice from being given; empty when nothing does. */
    private String wrong(OptionalLong at) {
        if (day.getValue() == null) {
            return "meeting.notice.no-day";
        }
        if (at.isEmpty()) {
            return "meeting.notice.no-time";
        }
        if (at.getAsLong() < sitting.now()) {
            return "meeting.notice.past";
        }
        return lines.stream().anyMatch(ItemLine::isTooLong) ? "meeting.add.missing.minutes" : "";
    }

    private OptionalLong meetingAt() {
        LocalDate date = day.getValue();
        Optional<LocalTime> typed = TypedTime.read(time.getText());
        return date == null || typed.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        date.atTime(typed.get()).atZone(sitting.zone()).toEpochSecond());
    }

    @FXML
    private void addItem() {
        host.focus(add("", 0));
    }

    private ItemLine add(String title, int minutes) {
        ItemLine line = new ItemLine(host.words(), lines.size() + 1, title, minutes, this::check, this::drop);
        lines.add(line);
        items.getChildren().add(line);
        return line;
    }

    private void drop(ItemLine line) {
        lines.remove(line);
        items.getChildren().remove(line);
        check();
    }

    @FXML
    private void record() {
        List<AgendaEntry> agenda = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (ItemLine line : lines) {
            if (!line.title().isBlank()) {
                agenda.add(new AgendaEntry(null, line.minutes()));
                titles.add(line.title().strip());
            }
        }
        for (String item : suggested.chosen()) {
            agenda.add(new AgendaEntry(null, 0));
            titles.add(item);
        }
        ticked.forEach((proposal, box) -> {
            if (box.isSelected()) {
                agenda.add(new AgendaEntry(proposal, USUAL_MINUTES));
                titles.add("");
            }
        });
        sitting.record(
                host,
                new NoticeGiven(meetingAt().orElse(0), agenda),
                Texts.NONE.with(Names.TITLES, titles),
                recorded -> {
                    lines.clear();
                    draft.forget();
                    host.back();
                });
    }

    private void keep() {
        LocalDate date = day.getValue();
        if (!lines.isEmpty()) {
            draft.write(new NoticeDraft.Content(
                    date == null ? "" : date.toString(),
                    time.getText(),
                    lines.stream()
                            .filter(line -> !line.title().isBlank())
                            .map(line -> new NoticeDraft.Item(line.title(), line.minutes()))
                            .toList()));
        }
    }
}
