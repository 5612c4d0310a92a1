package org.folkmoot.desktop.copies;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the record once more from the disk and compares what the lists show with it. */
final class CheckCard extends Card {
    private static final int MOST = 20;

    private final Sitting sitting;
    private final Host host;
    private final Button check;
    private final VBox answer = new VBox();
    private @Nullable Running running;

    CheckCard(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        setTitle(host.words().text("copies.check"));
        answer.getStyleClass().add("stack-tight");
        answer.setId("copies-check-answer");
        check = new Button(host.words().text("copies.check.do"));
        check.setId("copies-check");
        check.setMnemonicParsing(true);
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(event -> check());
        getChildren().addAll(new SentenceLabel(host.words().text("copies.check.what"), "soft"), check, answer);
    }

    /** Stops when the page is left. */
    void leave() {
        if (running != null) {
            running.cancel();
        }
    }

    private void check() {
        check.setDisable(true);
        String what = host.words().text("copies.check.working");
        Running now =
                host.work().quietly(progress -> sitting.desk().check(Steps.of(host.words(), progress)), this::checked);
        running = now;
        answer.getChildren().setAll(new WorkPane(host.words(), what, now));
        now.over().subscribe(over -> check.setDisable(!over));
    }

    private void checked(List<Sentence> differences) {
        running = null;
        answer.getChildren().clear();
        if (differences.isEmpty()) {
            say(host.words().text("copies.check.right"), "quoted", "teal");
            return;
        }
        boolean stopped = differences.stream().anyMatch(each -> each.key().equals("desk.check-stopped"));
        if (!stopped) {
            say(host.words().text("copies.check.differs", differences.size()), "strong");
        }
        differences.stream().limit(MOST).forEach(each -> say(sitting.say(host, each), "quoted"));
        if (differences.size() > MOST) {
            say(host.words().text("copies.verified.more", differences.size() - MOST), "soft");
        }
    }

    private void say(String sentence, String... styles) {
        answer.getChildren().add(new SentenceLabel(sentence, styles));
    }
}
