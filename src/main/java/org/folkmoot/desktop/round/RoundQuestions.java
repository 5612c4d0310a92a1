package org.folkmoot.desktop.round;

import java.io.IOException;
import java.util.List;
import org.folkmoot.desktop.printing.PrintedForm;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.TrustSheets;
import org.folkmoot.reports.Voice;
import org.folkmoot.terms.Id;

/** Questions to people, whether they would accept somebody's circles: printed at once, or put on their sheet. */
public final class RoundQuestions {
    private final Host host;
    private final Sitting sitting;

    /** Asks in an assembly. */
    public RoundQuestions(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
    }

    /**
     * Saves a sheet with the question alone, to be printed; signed, it is typed in like any other sheet.
     *
     * @param asked who is asked
     * @param payer who would like to pay them
     * @param circles whose circles they are asked to accept
     */
    public void print(Id asked, Id payer, List<Id> circles) {
        Voice voice = new Voice(host.words(), sitting.desk().names(), sitting.zone());
        PrintedForm.save(host, host.words().text("round.question.file"), () -> sitting.desk()
                .ask(state -> TrustSheets.question(
                        state, Math.max(sitting.now(), state.latest()), asked, payer, circles, voice)));
    }

    /** Puts a question on somebody's sheet; says when this computer could not note it. */
    public void add(Id asked, List<Id> circles) {
        try {
            Questions.in(sitting.desk().folder()).ask(asked, circles);
        } catch (IOException refused) {
            host.tell(host.words().text("round.question.not-noted"));
        }
    }

    /** Tells whether a question stands on somebody's sheet. */
    public boolean isAdded(Id asked, List<Id> circles) {
        return Questions.in(sitting.desk().folder()).about(asked).containsAll(circles);
    }
}
