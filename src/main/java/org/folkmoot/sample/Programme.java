package org.folkmoot.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.sample.Evening.How;
import org.folkmoot.sample.Evening.Motion;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/** What the fourteen meetings of the story are about. */
final class Programme {
    /** How long the desk is given to its keepers. */
    static final int SEASON_DAYS = 91;

    private Programme() {}

    /**
     * Returns the meeting of a month, from 0 to 13.
     *
     * @param newcomers who waits to join and is accepted by enough
     * @param who finds somebody by name
     */
    static Evening evening(int month, List<Id> newcomers, Function<String, Id> who) {
        return switch (month) {
            case 0 -> of("Yara", "Lena", 80, text("Rosa", "We meet on the first Wednesday", How.PASSES));
            case 1 -> of("Emil", "Lena", 75, admit("Wanda", newcomers));
            case 2 ->
                of(
                        "Noor",
                        "Otto",
                        70,
                        rule("Béla", "loss.yearly", "500", "The workshop saves for winter coal.", How.FAILS),
                        desk("Lena", "So that others learn it.", who, "Lena", "Otto", "Farid"));
            case 3 ->
                of(
                        "Paula",
                        "Otto",
                        75,
                        admit("Vera", newcomers),
                        rule("Clara", "trust.to-join", "4", "So that nobody comes in by accident.", How.PASSES));
            case 4 -> of("Lena", "Farid", 70, text("Wanda", "Minutes are read aloud", How.TIES));
            case 5 ->
                of(
                        "Lena",
                        "Farid",
                        75,
                        rule("Rosa", "loss.yearly", "600", "Six accounts hold half of it all.", How.PASSES),
                        admit("Sami", newcomers),
                        desk("Otto", "Lena has kept it for half a year.", who, "Farid", "Dora", "Otto"));
            case 6 ->
                of(
                        "Ilya",
                        "Dora",
                        75,
                        rule("Mira", "income.per-hour", "120", "Bread has become dearer.", How.CONTESTED));
            case 7 ->
                of(
                        "Gül",
                        "Dora",
                        70,
                        rule(
                                "Hugo",
                                "common-fund.income-share",
                                "200",
                                "What all of us use should not hang on one of us.",
                                How.PASSES));
            case 8 ->
                of(
                        "Leyla",
                        "Ines",
                        75,
                        rule("Anton", "trust.to-join", "3", "Four kept two good people waiting.", How.PASSES),
                        desk("Dora", "Ines knows it by now.", who, "Dora", "Ines"));
            case 9 ->
                of(
                        "Bruno",
                        "Ines",
                        70,
                        admit("Fatma", newcomers),
                        rule("Xenia", "trust.lasts", "730", "A year is short between villages.", How.FAILS));
            case 10 ->
                of(
                        "Carla",
                        "Amina",
                        75,
                        rule("Uwe", "loss.yearly", "700", "Newcomers should catch up sooner.", How.PASSES),
                        rule(
                                "Mira",
                                "common-fund.circles",
                                "on",
                                "What we on the north side hold is taken by few elsewhere.",
                                How.PASSES));
            case 11 ->
                of(
                        "Lena",
                        "Amina",
                        80,
                        admit("Jorge", newcomers),
                        grant("Dora", who.apply(Commons.GRANTED), Commons.GRANT, "A new roof for the tool library"),
                        desk("Ines", "Two old hands and a new one.", who, "Ines", "Amina", "Wanda"));
            case 12 ->
                of(
                        "Lena",
                        "Wanda",
                        65,
                        rule("Quim", "record.notice-days", "10", "Post takes its time.", How.QUORUM_LOST));
            default ->
                of(
                        "Tala",
                        "Wanda",
                        75,
                        rule("Vera", "meetings.facilitator-in-a-row", "3", "Lena does it well.", How.FAILS),
                        text("Lior", "Two delegates to the valley’s assembly", How.PASSES));
        };
    }

    private static Evening of(String facilitator, String recorder, int present, Motion... motions) {
        return new Evening(facilitator, recorder, present, List.of(motions));
    }

    private static Motion rule(String by, String rule, String value, String reason, How how) {
        return new Motion(by, new RuleChange(rule, value), "", reason, how);
    }

    private static Motion desk(String by, String reason, Function<String, Id> who, String... keepers) {
        People named = new People(Stream.of(keepers).map(who).toList());
        return new Motion(by, new DeskRenewal(named, SEASON_DAYS), "", reason, How.PASSES);
    }

    private static Motion grant(String by, Id to, long circles, String title) {
        String reason = "The tools rust, and the fund is there for it.";
        return new Motion(by, new Grant(to, Circles.whole(circles)), title, reason, How.PASSES);
    }

    private static Motion text(String by, String title, How how) {
        return new Motion(by, new Resolution(), title, "", how);
    }

    private static Motion admit(String by, List<Id> newcomers) {
        return new Motion(
                by, new Admission(new People(newcomers)), "", "They have been with us for weeks.", How.PASSES);
    }
}
