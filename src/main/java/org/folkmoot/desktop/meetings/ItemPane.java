package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.ConfirmCountPane;
import org.folkmoot.desktop.deciding.DecidingWords;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The middle: what the meeting is at, and the one next step. */
final class ItemPane extends VBox {
    private final Host host;
    private final Sitting sitting;
    private final MeetingDeeds deeds;
    private final Consumer<Id> openDecision;
    private final VBox content = new VBox();
    private final NextStepBar nextStep;
    private @Nullable VotePane hands;
    private @Nullable ConfirmCountPane confirming;
    private Runnable afterwards = () -> {};
    private String focused = "";

    ItemPane(Host host, Sitting sitting, MeetingDeeds deeds, NextStepBar nextStep, Consumer<Id> openDecision) {
        this.host = host;
        this.sitting = sitting;
        this.deeds = deeds;
        this.nextStep = nextStep;
        this.openDecision = openDecision;
        content.getStyleClass().add("stack-tight");
        getStyleClass().add("stack");
        Card card = new Card("", content);
        card.setId("current-item");
        getChildren().add(card);
    }

    /** Says where the cursor goes when nothing is asked here any more. */
    void afterwards(Runnable focus) {
        afterwards = focus;
    }

    void show(MeetingView view) {
        List<Node> nodes = new ArrayList<>();
        heading(view, nodes);
        ProposalView proposal = view.proposal();
        Vote vote = view.vote();
        confirming = null;
        VotePane counting = vote == null || vote.count() != null ? null : hands(vote, view);
        hands = counting;
        // while hands are up there is nothing to read but the numbers
        if (proposal != null && counting == null) {
            proposal(view, proposal, nodes);
        }
        if (counting != null) {
            counting.present(view.quorum().present());
            nodes.add(counting);
        } else if (vote != null && proposal != null) {
            result(view, vote, nodes);
        }
        content.getChildren().setAll(nodes);
        nextStep.show(view, counting);
        focus(vote);
    }

    /** Puts the cursor into the hands of a vote that has just opened, and to each name that confirms a new count. */
    private void focus(@Nullable Vote vote) {
        Count count = vote == null ? null : vote.count();
        String asked = hands != null
                ? " hands"
                : confirming != null && count != null
                        ? " name " + count.confirmedBy().size()
                        : "";
        String wanted = vote == null ? "" : vote.id() + asked;
        if (!wanted.equals(focused)) {
            focused = wanted;
            if (hands != null) {
                host.focus(hands.first());
            } else if (confirming != null) {
                host.focus(confirming.first());
            } else {
                afterwards.run();
            }
        }
    }

    private VotePane hands(Vote vote, MeetingView view) {
        VotePane old = hands;
        if (old != null && old.vote().id().equals(vote.id())) {
            return old;
        }
        return new VotePane(host, sitting, vote, nextStep::press);
    }

    private void heading(MeetingView view, List<Node> nodes) {
        int current = view.meeting().current();
        if (current < 0) {
            boolean nobody = view.present().isEmpty();
            nodes.add(new SentenceLabel(host.words().text(nobody ? "meeting.begin" : "meeting.between"), "heading"));
            nodes.add(new SentenceLabel(
                    host.words().text(nobody ? "meeting.begin.detail" : "meeting.between.detail"), "soft"));
            return;
        }
        AgendaRow row = view.agenda().get(current);
        nodes.add(new SentenceLabel(
                host.words().text("meeting.item", current + 1, view.agenda().size()), "soft"));
        SentenceLabel title = new SentenceLabel(sitting.say(host, row.title()), "heading");
        title.setId("item-title");
        nodes.add(title);
    }

    private void proposal(MeetingView view, ProposalView proposal, List<Node> nodes) {
        if (proposal.rule() != null) {
            nodes.add(new Card("", RuleText.change(host.words(), proposal.rule())));
        } else if (!proposal.text().isBlank()) {
            nodes.add(new Card("", new SentenceLabel(proposal.text(), "large")));
        }
        if (!proposal.reason().isBlank()) {
            VBox quoted = new VBox(
                    new SentenceLabel("“" + proposal.reason() + "”"),
                    new SentenceLabel(sitting.name(proposal.proposal().by()), "soft", "small"));
            quoted.getStyleClass().addAll("quoted", "teal");
            nodes.add(quoted);
        }
        if (proposal.count() == null) {
            DecidingWords.of(
                            proposal.proposal().kind(),
                            proposal.deciding(),
                            view.meeting().entitled().size())
                    .forEach(line -> nodes.add(new SentenceLabel(sitting.say(host, line), "soft")));
        }
        Verdict.Refused obstacle = view.obstacle();
        if (obstacle != null) {
            Card card = new Card(
                    host.words().text("meeting.only-talk"), new SentenceLabel(sitting.say(host, obstacle.cause())));
            if (obstacle.rule() != null) {
                card.getChildren()
                        .add(new SentenceLabel(
                                sitting.say(host, RuleSentences.now(sitting.desk(), obstacle.rule())), "soft"));
            }
            if (view.votesFrom() > 0) {
                String time = host.words().figures().clock(view.votesFrom(), sitting.zone());
                card.getChildren().add(new SentenceLabel(host.words().text("meeting.votes-from", time), "strong"));
            }
            card.setId("obstacle");
            card.getStyleClass().addAll("edge", "amber");
            nodes.add(card);
        }
    }

    private void result(MeetingView view, Vote vote, List<Node> nodes) {
        Count count = vote.count();
        ProposalView proposal = view.proposal();
        if (count == null || proposal == null) {
            return;
        }
        SentenceLabel outcome = new SentenceLabel(
                sitting.say(host, ResultSentence.outcome(count.judgement().outcome())), "display");
        outcome.setId("vote-outcome");
        SentenceLabel result = new SentenceLabel(sitting.say(host, ResultSentence.of(count)), "large");
        result.setId("vote-result");
        Pill pill = new Pill(
                host.words().text(proposal.status().key()), proposal.status().tone());
        nodes.addAll(List.of(outcome, result, pill));
        if (view.next() instanceof NextStep.ConfirmCount) {
            ConfirmCountPane pane = new ConfirmCountPane(host, sitting, vote, view.eligible());
            confirming = pane;
            nodes.add(pane);
        } else if (count.from() != null) {
            nodes.add(new SentenceLabel(host.words().text("decision.counts-from", count.from())));
        }
        Hyperlink page = new Hyperlink(host.words().text("meeting.decision-page"));
        page.setId("decision-page");
        page.setOnAction(event -> openDecision.accept(vote.proposal()));
        nodes.add(page);
        if (canVoteAgain(view)) {
            Button again = new Button(host.words().text("meeting.vote-again"));
            again.setId("vote-again");
            again.setOnAction(event -> sitting.ask(
                    host,
                    state -> org.folkmoot.assembly.Foresight.voteOpening(
                            state, view.meeting(), proposal.proposal(), sitting.now()),
                    deeds::record));
            nodes.add(again);
        }
    }

    private static boolean canVoteAgain(MeetingView view) {
        ProposalView proposal = view.proposal();
        Vote vote = proposal == null ? null : proposal.vote();
        return proposal != null
                && vote != null
                && !vote.meeting().equals(view.meeting().id())
                && switch (proposal.status()) {
                    case TIED, NOT_DECIDED, HELD, LAPSED -> true;
                    default -> false;
                };
    }
}
