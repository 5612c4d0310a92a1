package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Due;
import org.folkmoot.money.IncomeSchedule;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * What another value of a rule of the money would do here, in sentences with their arithmetic.
 *
 * <p>Computed by the program's own schedules with the value as if it began tomorrow, on what is held and who belongs now.
 */
public final class RuleForesight {
    private final Assembly state;
    private final long now;
    private final long apart;
    private final Day tomorrow;
    private final Schedules before;
    private final Schedules after;
    private final List<Sentence> said = new ArrayList<>();

    private RuleForesight(Assembly state, Rule rule, String value, long now, long apart) {
        this.state = state;
        this.apart = apart;
        this.now = now;
        tomorrow = Day.of(now).plus(1);
        before = state.schedules();
        Origin nobody = new Origin.Suggested();
        after = before.changed(
                state.rules().with(new DatedValue(rule.id(), value, tomorrow, nobody)), state.commonFund());
    }

    /**
     * Returns what a value would do; nothing for rules of which nothing is computed.
     *
     * @param value one that the rule can have
     * @param now unix seconds
     * @param apart how many days two meetings may be apart, as people agreed
     */
    public static List<Sentence> of(Assembly state, Rule rule, String value, long now, long apart) {
        RuleForesight foresight = new RuleForesight(state, rule, value, now, apart);
        if (rule.equals(Rules.INCOME_CLAIM_WINDOW)) {
            foresight.window(value);
        } else if (rule.equals(Rules.INCOME_PER_HOUR)) {
            foresight.perHour();
        } else if (rule.equals(Rules.COMMON_FUND_INCOME_SHARE)) {
            foresight.share();
        } else if (rule.equals(Rules.LOSS_YEARLY)) {
            foresight.loss();
        } else if (rule.equals(Rules.LOSS_GOES_TO)) {
            foresight.lossGoesTo();
        } else if (rule.equals(Rules.INCOME_WELCOME_GRANT)) {
            foresight.welcome(Schedules.circles(value));
        } else if (rule.equals(Rules.INCOME_WELCOME_INVITER_GIVES)) {
            foresight.inviter(Schedules.circles(value));
        }
        return List.copyOf(foresight.said);
    }

    /**
     * Returns what whoever comes to meetings alone loses each time, where income is collected and its time is shorter than
     * two meetings may be apart; empty where nobody would lose any.
     *
     * @param apart how many days two meetings may be apart
     */
    public static List<Sentence> runsOut(Assembly state, long now, long apart) {
        return runsOut(state.income(), Day.of(now), apart);
    }

    private static List<Sentence> runsOut(IncomeSchedule income, Day day, long apart) {
        long window = income.windows().on(day);
        if (window == 0 || window >= apart) {
            return List.of();
        }
        Circles perHour = income.issuance().perHour().on(day);
        Circles lost = times(income.ofADay(day).own().plus(income.ofADay(day).fund()), apart - window);
        return List.of(Sentence.of("foresight.runs-out", apart, apart - window, perHour, lost));
    }

    private void window(String value) {
        if (value.equals(RuleType.OFF)) {
            say("foresight.window.off");
            return;
        }
        long days = after.income().windows().on(tomorrow);
        Due day = after.income().ofADay(tomorrow);
        say("foresight.window.away", days + 1, day.own().plus(day.fund()));
        List<Sentence> runsOut = runsOut(after.income(), tomorrow, apart);
        said.addAll(runsOut.isEmpty() ? List.of(Sentence.of("foresight.runs-out.not", apart)) : runsOut);
    }

    private void perHour() {
        int members = state.people().countMembers(now);
        Due today = before.income().ofADay(tomorrow);
        Due then = after.income().ofADay(tomorrow);
        say(
                "foresight.per-hour",
                members,
                times(today.own().plus(today.fund()), members),
                times(then.own().plus(then.fund()), members));
    }

    private void share() {
        int members = state.people().countMembers(now);
        Due today = before.income().ofADay(tomorrow);
        Due then = after.income().ofADay(tomorrow);
        say(
                "foresight.share",
                times(today.fund(), members),
                times(then.fund(), members),
                times(then.own().plus(then.fund()), members));
    }

    private void loss() {
        say("foresight.loss", held(before.losses(), tomorrow), gone(before.losses()), gone(after.losses()));
    }

    private void lossGoesTo() {
        boolean toFund = after.losses().goesTo().on(tomorrow).isPresent();
        if (toFund) {
            // What the fund itself loses goes to nobody.
            Circles others = othersHold(tomorrow);
            say("foresight.loss.fund", others, others.minus(othersHold(tomorrow.plus(1))));
        } else {
            say("foresight.loss.nobody");
        }
    }

    private Circles othersHold(Day day) {
        return held(after.losses(), day).minus(state.ledger().total(state.commonFund(), day, after.losses()));
    }

    private Circles held(LossSchedule losses, Day day) {
        return state.ledger().held(day, losses);
    }

    /** What is lost of everything that is held within the first day on which the value would hold. */
    private Circles gone(LossSchedule losses) {
        return held(losses, tomorrow).minus(held(losses, tomorrow.plus(1)));
    }

    private void welcome(Circles grant) {
        int waiting = state.people().who(Standing.WAITING, now).size();
        say("foresight.welcome", waiting, times(grant, waiting));
    }

    private void inviter(Circles gives) {
        long able = state.people().who(Standing.MEMBER, now).stream()
                .filter(member -> own(member.id()).compareTo(gives) >= 0)
                .count();
        say("foresight.inviter", able, state.people().countMembers(now), gives);
    }

    private Circles own(Id member) {
        return state.ledger().balance(member, member, Day.of(now), state.losses());
    }

    private void say(String key, Object... args) {
        said.add(Sentence.of(key, args));
    }

    private static Circles times(Circles amount, long factor) {
        return new Circles(amount.atto().multiply(BigInteger.valueOf(factor)));
    }
}
