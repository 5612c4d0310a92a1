package org.folkmoot.reports;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Standing;

/** Forms to print and fill in by hand, each as one HTML document. */
public final class Forms {
    private static final int EMPTY_ROWS = 12;
    private static final int GUEST_ROWS = 4;
    private static final int PROPOSAL_FORMS = 4;

    private Forms() {}

    /** Returns the list that the door ticks. */
    public static String attendance(Assembly state, long at, Voice voice) {
        Html html = new Html();
        html.page(voice.text("forms.attendance.title", state.founding().name()));
        html.paragraph(voice.text("forms.attendance.explained"));
        html.ticks(membersByName(state, at, voice));
        html.table(List.of(voice.text("forms.guest"), voice.text("forms.came"), voice.text("forms.went")), EMPTY_ROWS);
        html.end();
        return html.document(voice.words(), voice.text("forms.attendance.name"));
    }

    private static List<String> membersByName(Assembly state, long at, Voice voice) {
        return state.people().who(Standing.MEMBER, at).stream()
                .map(person -> voice.name(person.id()))
                .sorted(java.text.Collator.getInstance(voice.words().locale()))
                .toList();
    }

    /** Returns the list that founders sign and by which they admit one another. */
    public static String foundingList(String assembly, List<String> names, Voice voice) {
        Html html = new Html();
        html.page(voice.text("forms.founding.title", assembly));
        html.paragraph(voice.text("forms.founding.explained"));
        html.ticks(names);
        html.table(List.of(voice.text("forms.name"), voice.text("forms.signature")), EMPTY_ROWS);
        html.end();
        return html.document(voice.words(), voice.text("forms.founding.name"));
    }

    /** Returns the form on which a whole meeting can be held without a computer, to be entered afterwards. */
    public static String paperMeeting(Assembly state, long at, Voice voice) {
        Html html = new Html();
        html.page(voice.text("forms.meeting.title", state.founding().name()));
        html.paragraph(voice.text("forms.meeting.explained"));
        html.line(voice.text("forms.meeting.day"));
        html.line(voice.text("forms.meeting.times"));
        html.line(voice.text("forms.meeting.facilitator"));
        html.line(voice.text("forms.meeting.recorder"));
        html.paragraph(voice.text("forms.meeting.here"));
        html.ticks(membersByName(state, at, voice));
        html.table(List.of(voice.text("forms.guest"), voice.text("forms.came"), voice.text("forms.went")), GUEST_ROWS);
        html.end();
        html.page(voice.text("forms.meeting.agenda"));
        html.table(
                List.of(
                        voice.text("forms.meeting.item"),
                        voice.text("forms.meeting.brought"),
                        voice.text("forms.meeting.came-to-it")),
                EMPTY_ROWS);
        html.paragraph(voice.text("forms.meeting.left-early"));
        html.table(List.of(voice.text("forms.name"), voice.text("forms.came"), voice.text("forms.went")), GUEST_ROWS);
        html.end();
        for (int i = 0; i < PROPOSAL_FORMS; i++) {
            html.page(voice.text("forms.meeting.decision", i + 1));
            html.line(voice.text("forms.meeting.proposal"));
            html.line(voice.text("forms.meeting.present-opening"));
            html.table(List.of(voice.text("forms.yes"), voice.text("forms.no"), voice.text("forms.abstain")), 1);
            html.line(voice.text("forms.meeting.present-close"));
            html.line(voice.text("forms.meeting.confirmed"));
            html.line(voice.text("forms.meeting.confirmed"));
            html.end();
        }
        return html.document(voice.words(), voice.text("forms.meeting.name"));
    }
}
