package org.folkmoot.desktop.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Routing;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.ConfirmCountPane;
import org.folkmoot.desktop.deciding.DecidingWords;
import org.folkmoot.desktop.deciding.DeskSides;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.BitByBit;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.People;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** The cards of a proposal's page, each made from what the page shows. */
final class DecisionCards {
    private final Host host;
    private final Sitting sitting;

    DecisionCards(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
    }

    /** What would change. */
    void change(DecisionView view, List<Node> into) {
        ProposalView proposal = view.proposal();
        if (proposal.rule() != null) {
            into.add(new Card(
                    text("decision.rule"),
                    RuleText.change(host.words(), proposal.rule()),
                    soft(text("rule." + proposal.rule().rule().id() + ".why"))));
            foresight(view, into);
        } else if (view.desk() != null) {
            into.add(desk(view.desk()));
        } else if (!view.applicants().isEmpty()) {
            Card card = new Card(text("decision.people"));
            List<Supplier<SentenceLabel>> lines = new ArrayList<>();
            for (DecisionView.Applicant each : view.applicants()) {
                lines.add(() -> new SentenceLabel(text(
                        "decision.people.accepted", sitting.name(each.id()), each.accepted(), view.acceptedNeeded())));
            }
            BitByBit.fill(card, lines);
            into.add(card);
            foresight(view, into);
        } else if (proposal.proposal().change() instanceof Grant grant) {
            String what = proposal.text().isBlank() ? text("decision.text.missing") : proposal.text();
            into.add(new Card(
                    text("decision.grant"),
                    new SentenceLabel(sitting.say(host, EntrySentence.title(grant)), "large"),
                    new SentenceLabel(what)));
            foresight(view, into);
            if (!view.foresight().isEmpty() && into.getLast() instanceof Card card) {
                card.getChildren().add(throughPeople(grant));
            }
        } else {
            String said = proposal.text().isBlank() ? text("decision.text.missing") : proposal.text();
            into.add(new Card(text("decision.text"), new SentenceLabel(said, "large")));
        }
    }

    /** What the new value would do here, as long as it is not decided. */
    private void foresight(DecisionView view, List<Node> into) {
        if (!view.foresight().isEmpty()) {
            Card card = new Card(text("foresight.title"));
            card.setId("decision-foresight");
            view.foresight().forEach(line -> card.getChildren().add(new SentenceLabel(sitting.say(host, line))));
            into.add(card);
        }
    }

    /** Finding ways through people takes its time, so it is asked behind the window. */
    private SentenceLabel throughPeople(Grant grant) {
        SentenceLabel said = new SentenceLabel("");
        said.setId("decision-grant-through");
        said.setManaged(false);
        long now = sitting.now();
        host.work()
                .quietly(
                        progress -> {
                            Assembly state = sitting.desk().ask(Assembly::copy);
                            return Routing.withFund(state, now)
                                    .offer(state.commonFund(), grant.to(), null)
                                    .most()
                                    .min(grant.amount());
                        },
                        most -> {
                            said.setText(text("foresight.grant.through", most));
                            said.setManaged(true);
                        });
        return said;
    }

    private Card desk(DeskSides sides) {
        SentenceLabel after =
                new SentenceLabel(sitting.say(host, Sentence.of("decision.desk.names", sides.after())), "large");
        after.setId("decision-desk");
        Day from = sides.from();
        String term = from == null
                ? text("decision.desk.days", sides.days())
                : text("decision.desk.term", from, from.plus(sides.days()));
        return new Card(
                text("decision.desk"),
                after,
                new SentenceLabel(term),
                soft(sitting.say(host, Sentence.of("decision.desk.before", sides.before(), sides.beforeUntil()))));
    }

    /** What came out, and where it stands. */
    void result(DecisionView view, List<Node> into) {
        ProposalView proposal = view.proposal();
        Count count = proposal.count();
        Pill pill = new Pill(text(proposal.status().key()), proposal.status().tone());
        pill.setId("decision-standing");
        if (count == null) {
            into.add(new Card("", pill));
            return;
        }
        SentenceLabel result = new SentenceLabel(sitting.say(host, ResultSentence.of(count)), "large");
        result.setId("decision-result");
        Card card = new Card(text("decision.outcome.of", view.meeting()), result, pill);
        Day heldOn = view.heldOn();
        if (heldOn != null) {
            SentenceLabel later = soft(text("decision.entered-later", heldOn));
            later.setId("decision-entered-later");
            card.getChildren().add(later);
        }
        if (count.from() != null) {
            card.getChildren().add(soft(text("decision.counts-from", count.from())));
        }
        Id recorder = count.recorder();
        card.getChildren()
                .add(soft(text(
                        "decision.entered",
                        recorder == null ? text("decision.nobody") : sitting.name(recorder),
                        Day.of(count.countedAt()),
                        host.words().figures().clock(count.countedAt(), sitting.zone()))));
        card.getChildren().add(soft(confirmedBy(count)));
        into.add(card);
    }

    private String confirmedBy(Count count) {
        return count.confirmedBy().isEmpty()
                ? text("decision.confirm.nobody")
                : sitting.say(host, Sentence.of("decision.confirm.by", count.confirmedBy()));
    }

    /** Why, in its author's words. */
    void reasons(DecisionView view, List<Node> into) {
        ProposalView proposal = view.proposal();
        String author = sitting.name(proposal.proposal().by());
        boolean none = proposal.reason().isBlank();
        SentenceLabel said = new SentenceLabel(
                none ? text("decision.reason.none", author) : proposal.reason(), none ? "soft" : "sentence");
        VBox quoted = new VBox(said, soft(author));
        quoted.getStyleClass().addAll("quoted", "teal");
        into.add(new Card(text("decision.reasons"), quoted));
    }

    /** How it is decided. */
    void how(DecisionView view, List<Node> into) {
        ProposalView proposal = view.proposal();
        Card card = new Card(text("decision.how"));
        DecidingWords.of(proposal.proposal().kind(), proposal.deciding(), view.entitled())
                .forEach(line -> card.getChildren().add(new SentenceLabel(sitting.say(host, line))));
        Day from = proposal.proposal().from();
        card.getChildren()
                .add(new SentenceLabel(
                        from == null
                                ? text("decision.how.earliest", view.earliest())
                                : text("decision.how.from", from, view.earliest())));
        Long noticed = proposal.proposal().noticedAt();
        if (proposal.proposal().kind().needsNotice() && proposal.count() == null) {
            card.getChildren()
                    .add(soft(
                            noticed == null
                                    ? text("decision.how.no-notice")
                                    : text("decision.how.noticed", Day.of(noticed))));
        }
        into.add(card);
    }

    /** Two people present confirm the count. */
    void confirming(DecisionView view, List<Node> into) {
        Vote vote = view.proposal().vote();
        Count count = view.proposal().count();
        if (vote != null && count != null && count.confirmedAt() == null && count.heldAt() == null) {
            into.add(new Card(text("decision.confirm"), new ConfirmCountPane(host, sitting, vote, view.confirmers())));
        }
    }

    /** Members contest it: until when, and how many more hold it. */
    void contesting(DecisionView view, List<Node> into) {
        Contest contest = view.contest();
        Vote vote = view.proposal().vote();
        Count count = view.proposal().count();
        if (contest == null || vote == null || count == null) {
            return;
        }
        Card card = new Card(text("decision.contest"));
        if (!count.contestedBy().isEmpty()) {
            card.getChildren()
                    .add(new SentenceLabel(sitting.say(host, Sentence.of("decision.contest.by", count.contestedBy()))));
        }
        NameField<Someone> field = new NameField<>(
                text("decision.contest.prompt"),
                text("parts.name.nobody"),
                view::contesters,
                Someone::name,
                each -> text("decision.person-number", each.number()),
                each -> sitting.record(
                        host, new DecisionContested(vote.id(), People.of(each.id())), Texts.NONE, recorded -> {}));
        field.whyNot(
                new NotOffered(
                        sitting,
                        host.words(),
                        (state, who) -> count.contestedBy().contains(who)
                                ? Sentence.of("decision.contest.not.again", who)
                                : null)::why);
        field.field().setId("contest-field");
        if (contest.obstacle() == null) {
            card.getChildren().add(new SentenceLabel(text("decision.contest.until", contest.until())));
            card.getChildren().add(field);
            card.getChildren().add(soft(text("decision.contest.more", contest.more(), contest.needed())));
        } else {
            field.setDisable(true);
            card.getChildren().addAll(soft(sitting.say(host, contest.obstacle().cause())), field);
        }
        into.add(card);
    }

    private String text(String key, Object... args) {
        return host.words().text(key, args);
    }

    private static SentenceLabel soft(String words) {
        return new SentenceLabel(words, "soft");
    }
}
