package org.folkmoot.reports;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The notes that payer and payee of a slip get that could not be paid. */
public final class SlipNotes {
    private SlipNotes() {}

    /**
     * A slip that waits.
     *
     * @param slip what it says
     * @param why why it does, or null where that is not known
     */
    public record Waiting(UncoveredSlip slip, @Nullable Sentence why) {}

    /**
     * Returns one note for each payer and one for each payee, to be cut apart and handed over. Only whoever pays reads why
     * it cannot be paid: it says what they hold.
     */
    public static String of(Assembly state, long at, List<Waiting> slips, Voice voice) {
        Html html = new Html();
        html.page();
        for (Waiting each : slips) {
            note(html, voice, each, state, at, true);
            note(html, voice, each, state, at, false);
        }
        html.end();
        return html.document(voice.words(), voice.text("forms.uncovered.name"));
    }

    private static void note(Html html, Voice voice, Waiting waiting, Assembly state, long at, boolean toPayer) {
        UncoveredSlip slip = waiting.slip();
        html.block("slip");
        html.heading(voice.text("forms.uncovered.for", toPayer ? slip.payer() : slip.payee()));
        html.paragraph(voice.text(
                "forms.uncovered.what",
                state.founding().name(),
                Day.of(at),
                slip.slip().isEmpty() ? "—" : slip.slip(),
                slip.valueDay(),
                slip.payer(),
                slip.payee(),
                voice.words().figures().circlesExactly(slip.amount())));
        if (toPayer && waiting.why() != null) {
            html.paragraph(voice.say(waiting.why()));
        }
        String key = waiting.why() == null ? "forms.uncovered.payer.alone" : "forms.uncovered.payer";
        html.paragraph(voice.text(toPayer ? key : "forms.uncovered.payee", slip.payer(), slip.payee()));
        html.endBlock();
    }
}
