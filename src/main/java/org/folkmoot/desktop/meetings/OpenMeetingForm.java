package org.folkmoot.desktop.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.meetings.Notice;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Asks by which notice a meeting opens and who facilitates; for one held on paper, also on which day. */
final class OpenMeetingForm extends VBox {
    private final Host host;
    private final Sitting sitting;
    private final MeetingRow.All all;
    private final ComboBox<@Nullable Notice> notice = new ComboBox<>();
    private final DatePicker heldOn = new DatePicker();
    private final TextField began = new TextField();
    private final TextField ended = new TextField();
    private final WhoField who;
    private final SentenceLabel decidable = new SentenceLabel("", "soft");
    private final SentenceLabel warning = new SentenceLabel("", "field-problem");
    private final boolean paper;
    private final StringBinding missing;

    private OpenMeetingForm(Host host, Sitting sitting, MeetingRow.All all, boolean paper) {
        this.host = host;
        this.sitting = sitting;
        this.all = all;
        this.paper = paper;
        who = new WhoField(
                host.words(), host.words().text("meeting.open.who"), all.members(), "open-meeting-facilitator");
        notice.setId("open-meeting-notice");
        decidable.setId("open-meeting-decidable");
        notice.getItems().add(null);
        notice.getItems().addAll(all.notices());
        notice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Notice each) {
                return name(each);
            }

            @Override
            public @Nullable Notice fromString(String words) {
                return null;
            }
        });
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.valueProperty().subscribe(this::say);
        if (!all.notices().isEmpty()) {
            notice.setValue(all.notices().stream()
                    // one for a meeting that never met stays in the list and calls nobody any more
                    .filter(each -> paper || isItsDay(each))
                    .findFirst()
                    .orElse(all.notices().getFirst()));
        }
        Label by = new Label(host.words().text("meeting.open.notice"));
        by.setLabelFor(notice);
        notice.setAccessibleText(by.getText());
        who.value()
                .subscribe(someone -> warning.setText(
                        someone != null && all.tooMany(someone.id())
                                ? host.words().text("meeting.open.too-many", someone.name(), all.times()) + " "
                                        + sitting.say(
                                                host, RuleSentences.now(sitting.desk(), Rules.MEETINGS_FACILITATOR))
                                : ""));
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        missing = Bindings.createStringBinding(this::whatIsMissing, who.value(), heldOn.valueProperty());
        getStyleClass().add("stack");
        getChildren().addAll(by, notice, decidable, who, warning);
        if (paper) {
            Label when = new Label(host.words().text("meeting.open.held-on"));
            when.setLabelFor(heldOn);
            DayWords.in(heldOn, host.words(), when.getText());
            heldOn.setId("open-meeting-held-on");
            heldOn.setValue(Day.of(sitting.now()).date());
            heldOn.valueProperty().subscribe(day -> say(notice.getValue()));
            began.setId("open-meeting-began");
            ended.setId("open-meeting-ended");
            HBox times = new HBox(time("meeting.open.began", began), time("meeting.open.ended", ended));
            times.getStyleClass().add("row");
            SentenceLabel later = new SentenceLabel(host.words().text("meeting.open.later"), "soft");
            getChildren().addAll(when, heldOn, times, later);
        }
    }

    /** A day that is not named must not turn what was held on paper into a meeting that opens now. */
    private String whatIsMissing() {
        LocalDate held = heldOn.getValue();
        if (paper && held == null) {
            return host.words().text("meeting.open.missing.day");
        }
        if (paper && held != null && held.isAfter(Day.of(sitting.now()).date())) {
            return host.words().text("refusal.held-in-the-future");
        }
        return who.value().get() == null ? host.words().text("meeting.open.missing.who") : "";
    }

    /** Lays the question over the window; the meeting is shown when it is recorded. */
    static void show(Host host, Sitting sitting, MeetingRow.All all, boolean paper) {
        OpenMeetingForm form = new OpenMeetingForm(host, sitting, all, paper);
        Button open = new Button(host.words().text(paper ? "meeting.open.enter" : "meeting.open.does"));
        open.setId("open-meeting-record");
        open.setDefaultButton(true);
        open.disableProperty().bind(form.missing.isNotEmpty());
        open.accessibleHelpProperty().bind(form.missing);
        Button leave = new Button(host.words().text("meeting.leave-sheet"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(
                host.words().text(paper ? "meeting.paper.title" : "meeting.open.title"),
                List.of(form),
                List.of(leave, open));
        open.setOnAction(event -> form.record(sheet));
        host.sheet(sheet.saysMissing(form.missing));
    }

    private void record(Sheet sheet) {
        Someone facilitator = Objects.requireNonNull(who.value().get());
        Notice by = notice.getValue();
        LocalDate held = heldOn.getValue();
        sitting.recordFrom(
                sheet,
                host,
                new MeetingOpened(
                        by == null ? null : by.id(),
                        facilitator.id(),
                        held == null ? null : new Day(held.toEpochDay())),
                held == null ? Texts.NONE : Texts.NONE.with(Names.TIMES, List.of(typed(began), typed(ended))),
                recorded -> {});
    }

    private VBox time(String key, TextField field) {
        Label label = new Label(host.words().text(key));
        label.setLabelFor(field);
        field.setPromptText(host.words().text("meeting.open.as-written"));
        VBox box = new VBox(label, field);
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private static String typed(TextField field) {
        return field.getText().strip();
    }

    /** Tells whether the day that is chosen, or today, is the one for which a notice calls. */
    private boolean isItsDay(Notice by) {
        LocalDate held = heldOn.getValue();
        return held == null ? sitting.now() < by.meetingAt() + Day.SECONDS : by.calls(new Day(held.toEpochDay()));
    }

    private void say(@Nullable Notice by) {
        if (by != null && !isItsDay(by)) {
            decidable.setText(host.words().text("refusal.notice-for-another-day", Day.of(by.meetingAt())));
            return;
        }
        long days = by == null ? 0 : by.fullDays();
        if (by != null && !paper && days >= all.noticeDays() && sitting.now() < by.meetingAt()) {
            String time = host.words().figures().clock(by.meetingAt(), sitting.zone());
            decidable.setText(host.words().text("meeting.open.early", Day.of(by.meetingAt()), time));
            return;
        }
        decidable.setText(
                by == null
                        ? host.words().text("meeting.open.only-talk")
                        : host.words()
                                .text(
                                        days >= all.noticeDays() ? "meeting.open.kept" : "meeting.open.not-kept",
                                        days,
                                        all.noticeDays()));
    }

    private String name(@Nullable Notice each) {
        return each == null
                ? host.words().text("meeting.open.no-notice")
                : host.words()
                        .text(
                                "meeting.open.by-notice",
                                Day.of(each.meetingAt()),
                                each.agenda().size());
    }
}
