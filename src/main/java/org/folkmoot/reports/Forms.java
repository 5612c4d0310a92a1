package org.folkmoot.reports;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;

/** Forms to print and fill in by hand, each as one HTML document. */
public final class Forms {
    private static final int EMPTY_ROWS = 12;
    private static final int PROPOSAL_FORMS = 4;

    private Forms() {}

    /** Returns one sheet a person for the trust round, with everybody's number and name to tick, and a signature. */
    public static String trustSheets(Assembly state, long at, Voice voice) {
        List<Person> people = numbered(state, at);
        Html html = new Html();
        for (Person person : people) {
            html.page(voice.text("forms.trust.title", person.id()));
            html.paragraph(voice.text("forms.trust.explained"));
            html.ticks(people.stream()
                    .filter(other -> !other.id().equals(person.id()) && other.canIssue())
                    .map(other -> voice.text("forms.trust.line", other.number(), other.id()))
                    .toList());
            html.line(voice.text("forms.signature")).end();
        }
        return html.document(voice.words(), voice.text("forms.trust.name"));
    }

    /** Returns the list that the door ticks. */
    public static String attendance(Assembly state, long at, Voice voice) {
        Html html = new Html();
        html.page(voice.text("forms.attendance.title", state.founding().name()));
        html.paragraph(voice.text("forms.attendance.explained"));
        html.ticks(state.people().who(Standing.MEMBER, at).stream()
                .map(person -> voice.name(person.id()))
                .sorted(java.text.Collator.getInstance(voice.words().locale()))
                .toList());
        html.table(List.of(voice.text("forms.guest"), voice.text("forms.came"), voice.text("forms.went")), EMPTY_ROWS);
        html.end();
        return html.document(voice.words(), voice.text("forms.attendance.name"));
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
        html.line(voice.text("forms.meeting.facilitator"));
        html.line(voice.text("forms.meeting.recorder"));
        html.table(List.of(voice.text("forms.name"), voice.text("forms.came"), voice.text("forms.went")), EMPTY_ROWS);
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

    /** Returns everybody with a sheet, in the order of the record, whose numbers stand on every sheet. */
    private static List<Person> numbered(Assembly state, long at) {
        List<Person> people = new ArrayList<>();
        for (Person person : state.people().everybody()) {
            if (person.standing(at) != Standing.FORMER) {
                people.add(person);
            }
        }
        return people;
    }

    /** Returns the number under which a person stands on every sheet. */
    public static int number(Assembly state, Id person) {
        return state.people().find(person).orElseThrow().number();
    }
}
