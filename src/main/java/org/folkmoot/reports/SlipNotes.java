package org.folkmoot.reports;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Day;

/** The notes that payer and payee of a slip get that could not be paid. */
public final class SlipNotes {
    private SlipNotes() {}

    /** Returns one note for each payer and one for each payee, to be cut apart and handed over. */
    public static String of(Assembly state, long at, List<UncoveredSlip> slips, Voice voice) {
        Html html = new Html();
        html.page();
        for (UncoveredSlip slip : slips) {
            note(html, voice, "forms.uncovered.payer", state, at, slip, true);
            note(html, voice, "forms.uncovered.payee", state, at, slip, false);
        }
        html.end();
        return html.document(voice.words(), voice.text("forms.uncovered.name"));
    }

    private static void note(
            Html html, Voice voice, String key, Assembly state, long at, UncoveredSlip slip, boolean toPayer) {
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
        html.paragraph(voice.text(key, slip.payer(), slip.payee()));
        html.endBlock();
    }
}
