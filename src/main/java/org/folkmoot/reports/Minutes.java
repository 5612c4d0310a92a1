package org.folkmoot.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Texts;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Presence;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting, drafted from what was recorded in it. */
public final class Minutes {
    private final Assembly state;
    private final Meeting meeting;
    private final Voice voice;
    private final Markdown page = new Markdown();

    private Minutes(Assembly state, Meeting meeting, Voice voice) {
        this.state = state;
        this.meeting = meeting;
        this.voice = voice;
    }

    /** Returns the minutes as Markdown; of an open meeting, as far as it has come. */
    public static String of(Assembly state, Meeting meeting, Voice voice) {
        return new Minutes(state, meeting, voice).write();
    }

    private String write() {
        page.title(
                voice.text("minutes.title", meeting.number(), state.founding().name()));
        head();
        page.heading(voice.text("minutes.present"));
        presence();
        page.heading(voice.text("minutes.agenda"));
        for (int i = 0; i < meeting.agenda().size(); i++) {
            item(i + 1, meeting.agenda().get(i));
        }
        closing();
        return page.toString();
    }

    private void head() {
        page.paragraph("");
        Day heldOn = meeting.heldOn();
        if (heldOn == null) {
            page.paragraph(voice.text("minutes.when", voice.day(meeting.openedAt()), voice.clock(meeting.openedAt())));
        } else {
            page.strong(voice.text("minutes.entered-later", heldOn, voice.day(meeting.openedAt())));
            List<String> times = voice.names().texts(meeting.id().entry()).list(Names.TIMES);
            if (times.size() == 2) {
                page.paragraph(voice.text("minutes.paper-times", shown(times.getFirst()), shown(times.getLast())));
            }
            page.paragraph(voice.text("minutes.paper-clock"));
        }
        page.paragraph(voice.text("minutes.facilitator", meeting.facilitator()));
        Id notice = meeting.notice();
        page.paragraph(
                notice == null || !state.notices().containsKey(notice)
                        ? voice.text("minutes.no-notice")
                        : voice.text(
                                "minutes.notice",
                                voice.day(known(state.notices().get(notice)).givenAt())));
    }

    private void presence() {
        List<String> members = new ArrayList<>();
        List<String> guests = new ArrayList<>();
        for (Presence stay : meeting.stays()) {
            String line = onPaper()
                    ? voice.name(stay.person())
                    : voice.text("minutes.stay", voice.clock(stay.from()), stay.person()) + leaving(stay);
            (meeting.entitled().contains(stay.person()) ? members : guests).add(line);
        }
        long came = meeting.stays().stream()
                .map(Presence::person)
                .filter(meeting.entitled()::contains)
                .distinct()
                .count();
        page.paragraph(voice.text("minutes.came", came, meeting.entitled().size()));
        members.forEach(page::bullet);
        if (!guests.isEmpty()) {
            page.paragraph("").paragraph(voice.text("minutes.guests"));
            guests.forEach(page::bullet);
        }
    }

    /** Whoever left before the end is named with the time; the others stayed. */
    private String leaving(Presence stay) {
        Long until = stay.until();
        Long closed = meeting.closedAt();
        return until == null || until.equals(closed) ? "" : " " + voice.text("minutes.until", voice.clock(until));
    }

    private void item(int number, AgendaItem item) {
        Id proposalId = item.proposal();
        Proposal proposal = proposalId == null ? null : state.proposals().get(proposalId);
        page.subheading(voice.text("minutes.item", number, title(item, proposal)));
        if (item.removedAt() != null) {
            page.paragraph(voice.text("minutes.removed", voice.clock(item.removedAt())));
        } else if (item.takenAt() != null) {
            page.paragraph(
                    onPaper()
                            ? voice.text("minutes.paper-taken")
                            : voice.text("minutes.taken", voice.clock(item.takenAt())));
        } else {
            page.paragraph(voice.text("minutes.not-taken"));
        }
        if (item.by() != null) {
            page.paragraph(voice.text("minutes.brought-by", item.by()));
        }
        if (proposal != null) {
            decision(proposal);
        }
    }

    private String title(AgendaItem item, @Nullable Proposal proposal) {
        if (proposal != null) {
            return voice.text("minutes.proposal", proposal.number(), EntrySentence.title(proposal.change()));
        }
        Texts texts = voice.names().texts(item.entry());
        List<String> titles = texts.list(Names.TITLES);
        String title = item.noticed() && item.titleIndex() < titles.size()
                ? titles.get(item.titleIndex())
                : texts.first(Names.TITLE);
        return title.isBlank() ? voice.text("minutes.untitled") : title;
    }

    private void decision(Proposal proposal) {
        Texts texts = voice.names().texts(proposal.id().entry());
        page.paragraph(texts.first(Names.TITLE));
        page.paragraph(voice.text("minutes.proposed-by", proposal.by()));
        page.quote(texts.first(Names.REASON));
        state.votes().values().stream()
                .filter(vote ->
                        vote.proposal().equals(proposal.id()) && vote.meeting().equals(meeting.id()))
                .forEach(this::vote);
    }

    private void vote(Vote vote) {
        Count count = vote.count();
        if (count == null) {
            page.paragraph(voice.text("minutes.vote-open"));
            return;
        }
        page.strong(voice.say(ResultSentence.of(count)));
        Id recorder = count.recorder();
        if (recorder != null) {
            page.paragraph(
                    onPaper()
                            ? voice.text(
                                    "minutes.paper-counted",
                                    recorder,
                                    voice.day(count.countedAt()),
                                    voice.clock(count.countedAt()))
                            : voice.text("minutes.counted-by", recorder, voice.clock(count.countedAt())));
        }
        page.paragraph(
                count.confirmedBy().isEmpty()
                        ? voice.text("minutes.unconfirmed")
                        : voice.text("minutes.confirmed-by", count.confirmedBy()));
        Day from = count.from();
        if (from != null) {
            page.paragraph(voice.text("minutes.counts-from", from));
        }
        if (vote.status(state.latest()) == DecisionStatus.HELD) {
            page.paragraph(voice.text("minutes.held", count.contestedBy()));
        }
    }

    private void closing() {
        Long closed = meeting.closedAt();
        String entry = meeting.closingEntry();
        if (closed == null || entry == null) {
            page.heading(voice.text("minutes.still-open"));
            return;
        }
        page.heading(voice.text("minutes.closing"));
        page.paragraph(
                onPaper()
                        ? voice.text("minutes.paper-closed", voice.day(closed), voice.clock(closed))
                        : voice.text("minutes.closed", voice.clock(closed)));
        ClosingWords words = ClosingWords.of(entry);
        Locale locale = voice.words().locale();
        page.strong(String.join(" · ", words.in(locale)));
        page.paragraph(voice.text("minutes.words-explained"));
        page.paragraph(voice.text("minutes.fingerprint", entry));
    }

    /** On paper, the clock of the entries says when somebody typed, not when anything happened. */
    private boolean onPaper() {
        return meeting.heldOn() != null;
    }

    private static String shown(String time) {
        return time.isBlank() ? "…" : time;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("not in the record");
        }
        return value;
    }
}
