package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.decisions.Base;
import org.folkmoot.decisions.Judgement;
import org.folkmoot.decisions.Majority;
import org.folkmoot.decisions.Outcome;
import org.folkmoot.decisions.Tally;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Demurrage;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.rules.Rulebook;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;

/** What an act has to say so that it agrees with the record: what screens show before and record after. */
public final class Foresight {
    private Foresight() {}

    /** Returns the deciding rules for a kind of decision at a moment given in unix seconds. */
    public static DecidingRules deciding(Rulebook rules, DecisionKind kind, long at) {
        return new DecidingRules(
                rules.share(Rules.threshold(kind), at),
                rules.isStrict(Rules.threshold(kind), at),
                rules.value(Rules.base(kind), at),
                rules.share(Rules.quorum(kind), at));
    }

    /** Returns the act that opens the vote on a proposal, as the rules and the room are at a moment. */
    public static VoteOpened voteOpening(Assembly state, Meeting meeting, Proposal proposal, long at) {
        return new VoteOpened(
                meeting.id(),
                proposal.id(),
                deciding(state.rules(), proposal.kind(), at),
                new People(meeting.voters()),
                meeting.entitled().size());
    }

    /** Returns the act that records a count of the open vote. */
    public static BallotsCounted counting(Assembly state, Vote vote, int yes, int no, int abstain) {
        int present = state.meeting(vote.meeting()).voters().size();
        Outcome outcome = judgement(vote, yes, no, abstain, present).outcome();
        Proposal proposal = state.proposal(vote.proposal());
        return new BallotsCounted(vote.id(), yes, no, abstain, present, constants(proposal, outcome));
    }

    /** Judges hands by the rules with which a vote opened. */
    public static Judgement judgement(Vote vote, int yes, int no, int abstain, int presentAtClose) {
        DecidingRules deciding = vote.deciding();
        Majority majority = new Majority(deciding.threshold(), deciding.strict(), Base.ofCode(deciding.base()));
        return majority.judge(
                tally(vote, yes, no, abstain, presentAtClose),
                deciding.quorum(),
                vote.voters().size(),
                presentAtClose);
    }

    /** Returns the hands of a vote as they are counted. */
    static Tally tally(Vote vote, int yes, int no, int abstain, int presentAtClose) {
        return new Tally(yes, no, abstain, 0, presentAtClose, vote.entitled());
    }

    /** Returns the constants that a count has to carry: those of a new yearly loss that passed, otherwise none. */
    static List<String> constants(Proposal proposal, Outcome outcome) {
        boolean newRate = proposal.change() instanceof RuleChange change
                && change.rule().equals(Rules.LOSS_YEARLY.id())
                && outcome == Outcome.PASSED;
        if (!newRate) {
            return List.of();
        }
        RuleChange change = (RuleChange) proposal.change();
        Demurrage.Constants computed = Schedules.rate(change.value()).constants();
        List<String> constants = new ArrayList<>();
        constants.add(computed.gamma());
        constants.addAll(computed.hours());
        return List.copyOf(constants);
    }

    /** Returns the votes whose count waits for people who were present to confirm it, oldest first. */
    public static List<Vote> awaitingConfirmation(Assembly state) {
        return state.votes().values().stream()
                .filter(vote -> {
                    Count count = vote.count();
                    return count != null && count.awaitsConfirmation();
                })
                .toList();
    }

    /** Tells whether a person may confirm a count: was present, may vote, did not record it, has not confirmed yet. */
    public static boolean mayConfirm(Assembly state, Vote vote, Id person) {
        Count count = vote.count();
        return count != null
                && !person.equals(count.recorder())
                && count.witnesses().contains(person)
                && !count.confirmedBy().contains(person);
    }
}
