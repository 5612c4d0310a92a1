package org.folkmoot.desktop.round;

import java.util.List;
import javafx.scene.control.Button;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;

/** What a sheet that is in began: when, and whose circles are accepted since. */
final class TakenPane {
    private TakenPane() {}

    static Sheet of(Host host, Sitting sitting, TakenSheet taken) {
        Button leave = new Button(host.words().text("round.look.close"));
        leave.setId("taken-close");
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        String name = sitting.name(taken.person());
        String said = taken.others().isEmpty()
                ? host.words().text("round.look.nothing")
                : sitting.say(host, Sentence.of("round.look.names", taken.others()));
        SentenceLabel names = new SentenceLabel(said, "large");
        names.setId("taken-names");
        SentenceLabel when = new SentenceLabel(
                taken.at() == 0
                        ? ""
                        : host.words()
                                .text(
                                        "round.look.when",
                                        Day.of(taken.at()),
                                        host.words().figures().clock(taken.at(), sitting.zone())),
                "soft");
        when.setManaged(taken.at() != 0);
        return new Sheet(host.words().text("round.look.title", name), List.of(names, when), List.of(leave));
    }
}
