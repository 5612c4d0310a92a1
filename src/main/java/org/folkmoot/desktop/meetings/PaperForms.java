package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.printing.PrintedForm;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.Forms;
import org.folkmoot.reports.Voice;

/** Offers the forms of a meeting to print: the list at the door, and the form for an evening without a computer. */
public final class PaperForms {
    private final Host host;
    private final Sitting sitting;

    private PaperForms(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
    }

    /** Shows what can be printed over the present page. */
    public static void show(Host host, Sitting sitting) {
        PaperForms forms = new PaperForms(host, sitting);
        Button leave = new Button(host.words().text("meeting.leave-sheet"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(
                host.words().text("meeting.print.title"),
                List.of(
                        forms.card(
                                "meeting.print.door",
                                "meeting.print.door.how",
                                "print-attendance",
                                "forms.attendance.name",
                                (state, voice) -> Forms.attendance(state, forms.now(state), voice)),
                        forms.card(
                                "meeting.print.paper",
                                "meeting.print.paper.how",
                                "print-paper-meeting",
                                "forms.meeting.name",
                                (state, voice) -> Forms.paperMeeting(state, forms.now(state), voice))),
                List.of(leave)));
    }

    private Card card(String does, String how, String id, String file, BiFunction<Assembly, Voice, String> form) {
        Button save = new Button(host.words().text(does));
        save.setId(id);
        save.setWrapText(true);
        save.setOnAction(event -> {
            host.closeSheet();
            Voice voice = new Voice(host.words(), sitting.desk().names(), sitting.zone());
            PrintedForm.save(
                    host, host.words().text(file), () -> sitting.desk().ask(state -> form.apply(state, voice)));
        });
        return new Card("", new SentenceLabel(host.words().text(how)), save);
    }

    private long now(Assembly state) {
        return Math.max(sitting.now(), state.latest());
    }
}
