package org.folkmoot.desktop.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Desk;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Sentence;

/** What is said when an assembly has been opened, one thing after the other. */
public final class Arrival {
    private static final int MOST_FINDINGS = 20;

    private final Host host;
    private final Sitting sitting;
    private final Runnable seated;

    /**
     * Prepares to speak about an assembly that is open now.
     *
     * @param seated is run when somebody has taken the desk
     */
    public Arrival(Host host, Sitting sitting, Runnable seated) {
        this.host = host;
        this.sitting = sitting;
        this.seated = seated;
    }

    /** Says what there is to say; at the end asks who is recording, unless nothing can be recorded. */
    public void begin() {
        Desk desk = sitting.desk();
        if (desk.notices().isEmpty() && desk.findings().isEmpty()) {
            date();
        } else {
            host.sheet(wrong(desk));
        }
    }

    private Sheet wrong(Desk desk) {
        List<Node> lines = new ArrayList<>();
        desk.notices().forEach(notice -> lines.add(line(sitting.say(host, notice))));
        if (!desk.findings().isEmpty()) {
            lines.add(line(host.words().text("opening.findings", desk.findings().size())));
        }
        desk.findings().stream()
                .limit(MOST_FINDINGS)
                .map(found -> host.words()
                        .text(
                                "opening.finding",
                                found.file(),
                                host.words().figures().count(found.line()),
                                sitting.say(host, found.reason())))
                .forEach(text -> lines.add(quoted(text)));
        Button on = button("opening.go-on", "arrival-go-on", this::date);
        on.setDefaultButton(true);
        Button copies = button("opening.to-copies", "arrival-to-copies", () -> host.go(Place.COPIES));
        List<Button> buttons = desk.findings().isEmpty() ? List.of(on) : List.of(copies, on);
        return new Sheet(
                host.words().text(desk.findings().isEmpty() ? "opening.notices" : "opening.damaged"), lines, buttons);
    }

    private void date() {
        Optional<Sentence> doubt = sitting.desk().isForLooking()
                ? Optional.empty()
                : Optional.ofNullable(sitting.desk().dateDoubt());
        if (doubt.isEmpty()) {
            seat();
            return;
        }
        Button right = button("opening.date.right", "date-right", () -> {
            sitting.desk().confirmDate();
            seat();
        });
        Button wrong = button(
                "opening.date.wrong", "date-wrong", () -> host.tell(host.words().text("opening.date.set")));
        boolean earlier = sitting.now() < sitting.desk().ask(Assembly::latest);
        host.sheet(new Sheet(
                host.words().text("opening.date"),
                List.of(
                        line(sitting.say(host, doubt.get())),
                        line(host.words().text("opening.date.why")),
                        line(host.words().text(earlier ? "opening.date.earlier" : "opening.date.later"))),
                List.of(wrong, right)));
        // a key pressed in passing does not say that a doubtful date is right
        host.focus(wrong);
    }

    private void seat() {
        if (!sitting.desk().isForLooking() && sitting.desk().recorder() == null) {
            new SeatSheet(host, sitting, seated).show();
        }
    }

    private Button button(String key, String id, Runnable then) {
        Button button = new Button(host.words().text(key));
        button.setId(id);
        button.setOnAction(event -> {
            host.closeSheet();
            then.run();
        });
        return button;
    }

    private static SentenceLabel line(String text) {
        return new SentenceLabel(text);
    }

    private static Node quoted(String text) {
        SentenceLabel label = new SentenceLabel(text);
        Stream.of("quoted", "rust").forEach(label.getStyleClass()::add);
        return label;
    }
}
