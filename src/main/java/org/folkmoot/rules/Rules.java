package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.rules.Rule.Force;
import org.folkmoot.rules.Rule.Group;
import org.folkmoot.rules.RuleType.Choice;
import org.folkmoot.rules.RuleType.Hundredths;
import org.folkmoot.rules.RuleType.OnOff;
import org.folkmoot.rules.RuleType.OrOff;
import org.folkmoot.rules.RuleType.Share;
import org.folkmoot.rules.RuleType.Threshold;
import org.folkmoot.rules.RuleType.UntilDay;
import org.folkmoot.rules.RuleType.Whole;

/**
 * Everything that an assembly can set, in the order in which it is shown.
 *
 * <p>A rule has a constant here exactly when the program acts on it or reminds of it: what stands in {@link NotYet} has
 * no name by which code could read it.
 */
public final class Rules {
    /** Hundredths of a circle that each member is issued for every hour. */
    public static final Rule INCOME_PER_HOUR =
            acts("income.per-hour", Group.INCOME, new Hundredths(0, 10_000, "circles"), "100");

    /** For how many days the hours of a day can be collected by each; off: they are issued to everybody. */
    public static final Rule INCOME_CLAIM_WINDOW =
            acts("income.claim-window", Group.INCOME, new OrOff(new Whole(1, 366, "days")), "off");

    /** Hundredths of a circle that whoever joins gets to begin with. */
    public static final Rule INCOME_WELCOME_GRANT =
            acts("income.welcome-grant", Group.INCOME, new Hundredths(0, 1_000_000, "circles"), "4800");

    /** Who bears the welcome grant: nobody, or whoever proposed to admit the newcomer. */
    public static final Rule INCOME_WELCOME_BEARER =
            acts("income.welcome-bearer", Group.INCOME, new Choice(List.of("nobody", "inviter")), "nobody");

    /** Hundredths of a circle that an inviter who bears the welcome grant gives up for each newcomer. */
    public static final Rule INCOME_WELCOME_INVITER_GIVES =
            acts("income.welcome-inviter-gives", Group.INCOME, new Hundredths(0, 1_000_000, "circles"), "9600");

    /** Yearly loss in hundredths of a per cent; Circles v2 has 7 %. */
    public static final Rule LOSS_YEARLY = acts("loss.yearly", Group.LOSS, new Hundredths(0, 9_999, "percent"), "700");

    /** Who gets what the yearly loss takes: nobody, or the common fund. */
    public static final Rule LOSS_GOES_TO =
            acts("loss.goes-to", Group.LOSS, new Choice(List.of("nobody", "common-fund")), "nobody");

    /** What of new income goes to the common fund, in hundredths of a per cent. */
    public static final Rule COMMON_FUND_INCOME_SHARE =
            acts("common-fund.income-share", Group.COMMON_FUND, new Hundredths(0, 10_000, "percent"), "0");

    /** How many days trust lasts from the day on which it is given. */
    public static final Rule TRUST_LASTS = acts("trust.lasts", Group.TRUST, new Whole(1, 36_500, "days"), "365");

    /** Whether members can bring circles in and get common circles for them. */
    public static final Rule COMMON_FUND_CIRCLES =
            acts("common-fund.circles", Group.COMMON_FUND, new OnOff(), RuleType.OFF);

    /** How many members must accept a person's circles before the assembly can vote on admitting them. */
    public static final Rule TRUST_TO_JOIN = acts("trust.to-join", Group.TRUST, new Whole(0, 100, "people"), "3");

    /** How many people's circles one may accept at a time. */
    public static final Rule TRUST_MOST_GIVEN =
            acts("trust.most-given", Group.TRUST, new Whole(1, 10_000, "people"), "100");

    /** The day on which people no longer accept everyone's circles. */
    public static final Rule TRUST_OPEN_SEASON = acts("trust.open-season", Group.TRUST, new UntilDay(), "off");

    /** How many people a payment may pass through at most, besides who pays and who is paid. */
    public static final Rule PAYMENTS_MOST_THROUGH =
            acts("payments.most-through", Group.PAYMENTS, new OrOff(new Whole(0, 20, "people")), "off");

    /** Hundredths of a circle that somebody can pay with one value day at most. */
    public static final Rule PAYMENTS_DAILY_CEILING =
            acts("payments.daily-ceiling", Group.PAYMENTS, new OrOff(new Hundredths(1, 99_999_999, "circles")), "off");

    /** Whether a second person has to look at every payment. */
    public static final Rule PAYMENTS_SECOND_PERSON =
            acts("payments.second-person", Group.PAYMENTS, new OnOff(), "off");

    /** How many people present must confirm a count; never fewer than two. */
    public static final Rule RECORD_CONFIRMATIONS =
            acts("record.confirmations", Group.RECORD, new Whole(2, 20, "people"), "2");

    /** How many full days a decision can be contested before it counts. */
    public static final Rule RECORD_CONTEST_DAYS =
            acts("record.contest-days", Group.RECORD, new Whole(1, 90, "days"), "7");

    /** How many members hold a decision by contesting its record. */
    public static final Rule RECORD_CONTEST_PEOPLE =
            acts("record.contest-people", Group.RECORD, new Whole(1, 100, "people"), "3");

    /** Which share of the members holds a decision, too, by contesting its record. */
    public static final Rule RECORD_CONTEST_SHARE = acts("record.contest-share", Group.RECORD, new Share(), "1/10");

    /** How many days before a meeting its notice must be given for anything to be decided that needs notice. */
    public static final Rule RECORD_NOTICE_DAYS =
            acts("record.notice-days", Group.RECORD, new Whole(0, 90, "days"), "7");

    /** How many days the keepers of the desk can be named for at most, before the assembly renews it. */
    public static final Rule RECORD_DESK_TERM = acts("record.desk-term", Group.RECORD, new Whole(7, 730, "days"), "91");

    /** How many meetings in a row one person may facilitate. */
    public static final Rule MEETINGS_FACILITATOR =
            reminds("meetings.facilitator-in-a-row", Group.MEETINGS, new Whole(1, 100, "meetings"), "2");

    /** How many days lie between two meetings at most. */
    public static final Rule MEETINGS_RHYTHM =
            reminds("meetings.rhythm", Group.MEETINGS, new Whole(1, 366, "days"), "31");

    /** On which day of a month the one before is to be closed; off: nobody is reminded of it. */
    public static final Rule BOOKS_CLOSING_DAY =
            reminds("books.closing-day", Group.BOOKS, new OrOff(new Whole(1, 28, "day-of-month")), "15");

    /** How many full days after its end a month stays open, so that people can dispute what stands in their statements. */
    public static final Rule BOOKS_DISPUTE_DAYS =
            acts("books.dispute-days", Group.BOOKS, new Whole(1, 90, "days"), "14");

    private static final List<Rule> ALL = all();
    private static final Map<String, Rule> BY_ID = byId();

    private Rules() {}

    /** Returns every rule, in the order in which it is shown. */
    public static List<Rule> list() {
        return ALL;
    }

    /** Returns the rule of that id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns the threshold rule of a kind of decision. */
    public static Rule threshold(DecisionKind kind) {
        return deciding(kind, "threshold", new Threshold(), isAboutRules(kind) ? ">=2/3" : ">1/2");
    }

    /** Returns the rule that says what the threshold of a kind of decision is taken of. */
    public static Rule base(DecisionKind kind) {
        Choice bases = new Choice(List.of("yes-no", "yes-no-abstain", "present", "entitled"));
        return deciding(kind, "base", bases, isAboutRules(kind) ? "yes-no-abstain" : "yes-no");
    }

    /** Returns the quorum rule of a kind of decision. */
    public static Rule quorum(DecisionKind kind) {
        return deciding(kind, "quorum", new Share(), "1/2");
    }

    /** Returns the rules of the six sentences with which an assembly starts. */
    public static List<Rule> sixSentences() {
        return List.of(
                INCOME_PER_HOUR,
                LOSS_YEARLY,
                TRUST_TO_JOIN,
                TRUST_LASTS,
                threshold(DecisionKind.RULE),
                quorum(DecisionKind.RULE),
                RECORD_NOTICE_DAYS,
                RECORD_CONFIRMATIONS,
                RECORD_CONTEST_DAYS);
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
                INCOME_PER_HOUR,
                INCOME_CLAIM_WINDOW,
                INCOME_WELCOME_GRANT,
                INCOME_WELCOME_BEARER,
                INCOME_WELCOME_INVITER_GIVES,
                LOSS_YEARLY,
                LOSS_GOES_TO,
                COMMON_FUND_INCOME_SHARE,
                COMMON_FUND_CIRCLES,
                TRUST_TO_JOIN,
                TRUST_LASTS,
                TRUST_MOST_GIVEN,
                TRUST_OPEN_SEASON,
                PAYMENTS_MOST_THROUGH,
                PAYMENTS_DAILY_CEILING,
                PAYMENTS_SECOND_PERSON,
                RECORD_NOTICE_DAYS,
                RECORD_CONFIRMATIONS,
                RECORD_CONTEST_DAYS,
                RECORD_CONTEST_PEOPLE,
                RECORD_CONTEST_SHARE,
                RECORD_DESK_TERM,
                MEETINGS_FACILITATOR,
                MEETINGS_RHYTHM,
                BOOKS_CLOSING_DAY,
                BOOKS_DISPUTE_DAYS));
        for (DecisionKind kind : DecisionKind.values()) {
            rules.addAll(List.of(threshold(kind), base(kind), quorum(kind)));
            rules.addAll(NotYet.deciding(kind));
        }
        rules.addAll(NotYet.list());
        // The sort is stable: within a group they stay as they stand above.
        rules.sort(Comparator.comparing(Rule::group));
        return List.copyOf(rules);
    }

    private static Map<String, Rule> byId() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        ALL.forEach(rule -> rules.put(rule.id(), rule));
        return Map.copyOf(rules);
    }

    private static boolean isAboutRules(DecisionKind kind) {
        return kind == DecisionKind.RULE || kind == DecisionKind.DECIDING_RULE;
    }

    private static Rule deciding(DecisionKind kind, String what, RuleType type, String suggested) {
        String id = "deciding." + kind.code() + "." + what;
        return new Rule(id, Group.DECIDING, type, suggested, DecisionKind.DECIDING_RULE, Force.ACTS);
    }

    private static Rule acts(String id, Group group, RuleType type, String suggested) {
        return new Rule(id, group, type, suggested, DecisionKind.RULE, Force.ACTS);
    }

    private static Rule reminds(String id, Group group, RuleType type, String suggested) {
        return new Rule(id, group, type, suggested, DecisionKind.RULE, Force.REMINDS);
    }
}
