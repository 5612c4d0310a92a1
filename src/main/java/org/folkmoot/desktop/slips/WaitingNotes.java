package org.folkmoot.desktop.slips;

import java.util.List;
import org.folkmoot.desktop.printing.PrintedForm;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.SlipNotes;
import org.folkmoot.reports.Voice;

/** Saves the notes for the people whose slips wait. */
final class WaitingNotes {
    private WaitingNotes() {}

    static void save(Sitting sitting, Host host, List<SlipNotes.Waiting> slips) {
        Voice voice = new Voice(host.words(), sitting.desk().names(), sitting.zone());
        PrintedForm.save(host, host.words().text("forms.uncovered.name"), () -> sitting.desk()
                .ask(state -> SlipNotes.of(state, sitting.now(), slips, voice)));
    }
}
