package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.Rehearsal;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Every value that a rule had: from when, and who decided it; and the way to propose another. */
final class RuleHistory {
    private final Host host;
    private final Sitting sitting;
    private final Consumer<Rule> propose;

    RuleHistory(Host host, Sitting sitting, Consumer<Rule> propose) {
        this.host = host;
        this.sitting = sitting;
        this.propose = propose;
    }

    /**
     * One value in the history.
     *
     * @param value the value with the day from which it holds
     * @param decision the number of the decision that set it, or 0
     * @param count what was counted then, or null
     */
    private record Step(
            DatedValue value, int decision, @Nullable Count count) {
        static List<Step> of(Assembly state, Rule rule) {
            List<Step> steps = new ArrayList<>();
            for (DatedValue value : state.rules().history(rule)) {
                Vote vote = value.origin() instanceof Origin.Decided(var id)
                        ? state.votes().get(id)
                        : null;
                steps.addFirst(new Step(value, RulesView.decision(state, value), vote == null ? null : vote.count()));
            }
            return steps;
        }
    }

    /** Lays the history of a rule over the window. */
    void show(Rule rule) {
        sitting.ask(host, state -> Step.of(state, rule), steps -> show(rule, steps));
    }

    private void show(Rule rule, List<Step> steps) {
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(sitting.say(host, RuleSentences.holding(sitting.desk(), rule)), "large"));
        for (Step step : steps) {
            String value = sitting.say(host, ValueWords.alone(rule, step.value().value(), Day.of(sitting.now())));
            Card card = new Card(
                    host.words().text("rules.history.value", value, step.value().from()),
                    new SentenceLabel(sitting.say(host, origin(step)), "soft"));
            content.add(card);
        }
        content.add(new SentenceLabel(
                host.words()
                        .text(
                                "rules.history.suggested",
                                sitting.say(host, ValueWords.alone(rule, rule.suggested())),
                                host.words().text("rule." + rule.id() + ".why")),
                "soft"));
        content.add(new SentenceLabel(
                host.words().text("rules.history.range", sitting.say(host, ValueWords.range(rule))), "soft"));
        Verdict.Refused obstacle = sitting.desk().ask(state -> obstacle(state, rule));
        if (obstacle != null) {
            SentenceLabel why = new SentenceLabel(sitting.say(host, obstacle.cause()), "strong");
            why.setId("propose-obstacle");
            content.add(why);
        }
        Button another = new Button(host.words().text("rules.propose"));
        another.setId("propose-another");
        another.setDefaultButton(true);
        another.setDisable(obstacle != null);
        another.setOnAction(event -> {
            host.closeSheet();
            propose.accept(rule);
        });
        Button leave = new Button(host.words().text("rules.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(host.words().text("rule." + rule.id() + ".name"), content, List.of(leave, another)));
    }

    /** Returns why nobody here can propose a value of the rule, or null: what the judge would say to any member. */
    private Verdict.@Nullable Refused obstacle(Assembly state, Rule rule) {
        long now = Math.max(sitting.now(), state.latest());
        Id recorder = sitting.desk().recorder();
        return state.people().who(Standing.MEMBER, now).stream()
                .findFirst()
                .map(member -> new ProposalMade(member.id(), new RuleChange(rule.id(), rule.suggested()), null))
                .map(proposal -> Rehearsal.refusal(state, proposal, now, recorder))
                .orElse(null);
    }

    private static Sentence origin(Step step) {
        return switch (step.value().origin()) {
            case Origin.Suggested suggested -> Sentence.of("rules.history.nobody");
            case Origin.Founding founding -> Sentence.of("rules.history.founding");
            case Origin.Decided decided -> {
                Count count = step.count();
                yield count == null
                        ? Sentence.of("rules.history.decision", step.decision())
                        : Sentence.of("rules.history.decided", step.decision(), ResultSentence.of(count));
            }
        };
    }
}
