package org.folkmoot.rules;

import java.util.List;
import org.folkmoot.rules.Rule.Force;
import org.folkmoot.rules.Rule.Group;
import org.folkmoot.rules.RuleType.Choice;
import org.folkmoot.rules.RuleType.Hundredths;
import org.folkmoot.rules.RuleType.OnOff;
import org.folkmoot.rules.RuleType.Whole;

/**
 * What an assembly will be able to set, and this version of the program does not act on.
 *
 * <p>It is written down so that everybody sees what is still the program's doing and not theirs. A rule leaves this list
 * for a constant in {@link Rules} together with the code that acts on it.
 */
final class NotYet {
    private static final int ALL_HUNDREDTHS = 10_000;

    private NotYet() {}

    /** Returns them, all but those of deciding, in the order in which they stand within their groups. */
    static List<Rule> list() {
        return List.of(
                rule("trust.days-between", Group.TRUST, new Whole(0, 366, "days"), "0"),
                rule("trust.distance", Group.TRUST, new OnOff(), "off"),
                rule("trust.distance-steps", Group.TRUST, new Whole(1, 20, "steps"), "5"),
                rule("trust.distance-share", Group.TRUST, new Hundredths(1, ALL_HUNDREDTHS, "percent"), "8000"),
                rule("staying.vote-rests", Group.STAYING, new OnOff(), "off"),
                rule("record.program", Group.RECORD, new Choice(List.of("any-version", "one-version")), "any-version"),
                rule("meetings.coordination-size", Group.MEETINGS, new Whole(3, 5, "people"), "5"),
                rule("meetings.coordination-term", Group.MEETINGS, new Whole(7, 730, "days"), "91"),
                rule("meetings.supporters", Group.MEETINGS, new Whole(0, 100, "people"), "0"),
                rule(
                        "privacy.balances",
                        Group.PRIVACY,
                        new Choice(List.of("own-and-totals", "every-balance")),
                        "own-and-totals"),
                rule("privacy.links", Group.PRIVACY, new Choice(List.of("own-links", "every-link")), "every-link"),
                rule("privacy.room-screen-names", Group.PRIVACY, new OnOff(), "off"),
                rule("privacy.projection-names", Group.PRIVACY, new OnOff(), "off"),
                rule("privacy.speaking-totals", Group.PRIVACY, new OnOff(), "off"),
                rule("privacy.receipts", Group.PRIVACY, new OnOff(), "off"),
                rule("privacy.smallest-secret", Group.PRIVACY, new Whole(3, 100, "people"), "5"));
    }

    /** Returns what no kind of decision can choose yet: its method, its secrecy, and whether the absent can vote. */
    static List<Rule> deciding(DecisionKind kind) {
        List<String> methods =
                kind == DecisionKind.ELECTION ? List.of("majority", "approval", "lot") : List.of("majority", "consent");
        return List.of(
                deciding(kind, "method", methods),
                deciding(kind, "secrecy", List.of("open", "secret")),
                deciding(kind, "absent", List.of("not-at-all", "in-advance")));
    }

    /** The first option is how everything is decided today. */
    private static Rule deciding(DecisionKind kind, String what, List<String> options) {
        String id = "deciding." + kind.code() + "." + what;
        return new Rule(
                id, Group.DECIDING, new Choice(options), options.getFirst(), DecisionKind.DECIDING_RULE, Force.NOT_YET);
    }

    private static Rule rule(String id, Group group, RuleType type, String suggested) {
        return new Rule(id, group, type, suggested, DecisionKind.RULE, Force.NOT_YET);
    }
}
