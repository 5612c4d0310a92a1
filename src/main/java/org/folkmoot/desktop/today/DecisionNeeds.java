package org.folkmoot.desktop.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Notice;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;

/** What needs the assembly about its decisions. */
final class DecisionNeeds {
    private final Assembly state;
    private final long now;
    private final List<Need> needs = new ArrayList<>();

    private DecisionNeeds(Assembly state, long now) {
        this.state = state;
        this.now = now;
    }

    static List<Need> of(Assembly state, long now) {
        DecisionNeeds search = new DecisionNeeds(state, now);
        Foresight.awaitingConfirmation(state).forEach(search::unconfirmed);
        state.votes().values().forEach(search::counted);
        Called.next(state, now).ifPresent(search::noticed);
        return search.needs;
    }

    private void unconfirmed(Vote vote) {
        Count count = vote.count();
        if (count != null) {
            add(
                    Need.Kind.UNCONFIRMED,
                    Sentence.of(
                            "today.unconfirmed", state.proposal(vote.proposal()).number()),
                    Sentence.of(
                            "today.unconfirmed.detail",
                            title(vote),
                            count.confirmedBy().size(),
                            vote.confirmationsNeeded()));
        }
    }

    private void counted(Vote vote) {
        Count count = vote.count();
        DecisionStatus status = vote.status(now);
        int number = state.proposal(vote.proposal()).number();
        if (count == null) {
            return;
        }
        Day from = count.from();
        if (status == DecisionStatus.HELD && isNewest(vote)) {
            add(
                    Need.Kind.HELD,
                    Sentence.of("today.held", number),
                    Sentence.of("today.held.detail", title(vote), count.contestedBy()));
        } else if (status == DecisionStatus.AWAITED && from != null) {
            add(
                    Need.Kind.CONTESTABLE,
                    Sentence.of("today.contestable", number, from.plus(-1)),
                    Sentence.of("today.contestable.detail", title(vote), from));
        }
    }

    private void noticed(Notice notice) {
        for (AgendaItem item : notice.agenda()) {
            Optional.ofNullable(item.proposal())
                    .map(state::proposal)
                    .filter(proposal -> state.canComeToVote(proposal, now))
                    .ifPresent(proposal -> add(
                            Need.Kind.NOTICED,
                            Sentence.of("today.noticed", proposal.number(), Day.of(notice.meetingAt())),
                            Sentence.of(
                                    "today.noticed.detail",
                                    EntrySentence.title(proposal.change()),
                                    Day.of(notice.givenAt()))));
        }
    }

    /** A decision that came to the vote anew is no longer held. */
    private boolean isNewest(Vote vote) {
        return vote.id().equals(state.proposal(vote.proposal()).vote());
    }

    private Sentence title(Vote vote) {
        Proposal proposal = state.proposal(vote.proposal());
        return EntrySentence.title(proposal.change());
    }

    private void add(Need.Kind kind, Sentence title, Sentence detail) {
        needs.add(Need.of(kind, title, detail));
    }
}
