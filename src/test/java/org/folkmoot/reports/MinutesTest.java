package org.folkmoot.reports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes say what was recorded in a meeting, and nothing else. */
class MinutesTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void minutes_tell_who_came_what_was_counted_and_the_closing_words() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 7, 1, 1);
        village.confirms(vote);
        village.seconds(600).does(new Left(meeting.id(), People.of(village.person(9))));
        village.seconds(60).closes(meeting);
        String minutes = minutes(Locale.ENGLISH, meeting.id());
        assertTrue(minutes.startsWith("# Meeting 1 of Village\n"), minutes);
        assertTrue(minutes.contains("9 of 12 members who may vote were here."), minutes);
        assertTrue(minutes.contains("- 18:00 Founder 9 (left at 18:10)"), minutes);
        assertTrue(
                minutes.contains("**7 yes, 1 no, 1 abstained. Needed: 6 of 9. Present 9 of 12, needed 6. Passed.**"),
                minutes);
        assertTrue(minutes.contains("Confirmed by Founder 2, Founder 3."), minutes);
        String words = String.join(" · ", ClosingWords.of(closing(meeting.id())).in(Locale.ENGLISH));
        assertTrue(minutes.contains(words), minutes);
    }

    @Test
    void minutes_name_who_keeps_the_desk_for_how_long_and_from_when() {
        Id proposal = village.proposes(new DeskRenewal(People.of(village.person(3), village.person(4)), 60));
        Meeting meeting = village.meets(9, List.of(proposal));
        village.confirms(village.votes(proposal, 8, 1, 0));
        village.closes(meeting);
        String english = minutes(Locale.ENGLISH, meeting.id());
        assertTrue(english.contains("The desk for 60 days: Founder 3, Founder 4"), english);
        assertTrue(english.contains("16 March 2026"), english);
        String german = minutes(Locale.GERMAN, meeting.id());
        assertTrue(german.contains("Das Pult für 60 Tage: Founder 3, Founder 4"), german);
    }

    @Test
    void a_meeting_held_on_paper_is_marked_as_entered_later_in_both_languages() {
        village.days(5);
        Id meeting = village.does(
                new MeetingOpened(null, village.person(1), Day.of(village.now()).plus(-2)));
        assertTrue(minutes(Locale.ENGLISH, meeting).contains("Held on paper on 4 March 2026; entered later"));
        assertTrue(minutes(Locale.GERMAN, meeting).contains("Auf Papier gehalten am 4. März 2026; nachgetragen"));
    }

    @Test
    void a_name_full_of_markup_is_only_a_name() {
        Id odd = Id.of(Village.recorded(
                        village.desk().record(new JoinApplied(1), Texts.of(Names.NAMES, "*<b>[x](y)</b>\n# Boss")))
                .last()
                .id());
        Meeting meeting = village.meets(9, List.of());
        village.does(new Arrived(meeting.id(), People.of(odd)));
        String minutes = minutes(Locale.ENGLISH, meeting.id());
        assertTrue(minutes.contains("\\*\\<b\\>\\[x\\](y)\\</b\\> \\# Boss"), minutes);
        String sheets = village.desk()
                .ask(state -> TrustSheets.of(
                        state, village.now(), village.people(), person -> Set.of(), voice(Locale.ENGLISH)));
        assertFalse(sheets.contains("<b>[x]"), sheets);
        assertTrue(sheets.contains("&lt;b&gt;"), sheets);
    }

    @Test
    void every_form_can_be_printed_in_every_language() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            village.desk().ask(state -> {
                assertTrue(Forms.attendance(state, village.now(), voice(locale)).contains("Founder 5"));
                assertTrue(
                        Forms.paperMeeting(state, village.now(), voice(locale)).startsWith("<!doctype html>"));
                assertTrue(Forms.foundingList("A & B", List.of("Zoë"), voice(locale))
                        .contains("A &amp; B"));
                return Boolean.TRUE;
            });
        }
    }

    private String closing(Id meeting) {
        return java.util.Objects.requireNonNull(
                village.desk().ask(state -> state.meeting(meeting).closingEntry()));
    }

    private String minutes(Locale locale, Id meeting) {
        return village.desk().ask(state -> Minutes.of(state, state.meeting(meeting), voice(locale)));
    }

    private Voice voice(Locale locale) {
        return new Voice(Wording.in(locale), village.desk().names(), ZoneOffset.UTC);
    }
}
