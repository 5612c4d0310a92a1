package org.folkmoot.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.rules.Rules;
import org.folkmoot.sample.Evening.How;
import org.folkmoot.sample.Evening.Motion;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Makes the sample assembly in a folder. */
public final class SampleAssembly {
    /** The seed of the sample that everybody sees. */
    public static final long SEED = 20_250_907;

    /** The evening on which the story stops: the meeting that is called for it has not opened yet. */
    public static final Day LAST_EVENING = Day.parse("2026-11-22");

    private static final Day FOUNDED = Day.parse("2025-09-07");
    private static final String NAME = "Kreuzberg Assembly";
    private static final int MONTHS = 14;
    private static final int TRUST_DAYS = 365;
    private static final int TWO_YEARS = 730;

    private SampleAssembly() {}

    /**
     * Makes it and leaves it open, on the evening of its fifteenth meeting.
     *
     * @param root a folder in which nothing is yet; the assembly's folder and its key are made in it
     * @param seed same seed, same entries
     * @param progress hears of months told; cancelling stops the story where it is
     */
    public static Telling tell(Path root, long seed, Progress progress) {
        SplittableRandom random = new SplittableRandom(seed);
        StoryClock clock = new StoryClock(FOUNDED.start() + 14 * 3_600L);
        DeskSetting setting = new DeskSetting(new UnforcedDisk(), root.resolve("keys"), clock, random.split());
        Opened opened = Desk.found(root.resolve("assembly"), founding(), setting);
        if (!(opened instanceof Opened.Ready(Desk desk))) {
            throw new IllegalStateException("the sample cannot be founded: " + opened);
        }
        Chronicle story = new Chronicle(desk, clock, random.split());
        tellMonths(story, progress);
        return new Telling(desk, clock, setting);
    }

    /**
     * The sample, open.
     *
     * @param desk the door to it
     * @param clock the story's clock, to go on with it
     * @param setting with which it can be opened again
     */
    public record Telling(Desk desk, StoryClock clock, DeskSetting setting) {}

    private static Founding founding() {
        List<Founding.Signature> signatures = new ArrayList<>();
        Cast.GROUPS.forEach(group -> group.subList(0, Cast.FOUNDERS_A_GROUP)
                .forEach(name -> signatures.add(new Founding.Signature(name, true))));
        List<RuleChoice> rules = Rules.sixSentences().stream()
                .map(rule -> new RuleChoice(rule.id(), rule.suggested()))
                .toList();
        int lena = signatures.indexOf(new Founding.Signature("Lena", true));
        return new Founding(
                NAME,
                rules,
                FOUNDED.plus(Programme.SEASON_DAYS),
                signatures,
                List.of(lena, 0, 7),
                Programme.SEASON_DAYS,
                List.of(),
                TRUST_DAYS,
                List.of(),
                List.of(),
                "0.1.0");
    }

    private static void tellMonths(Chronicle story, Progress progress) {
        Friendships friendships = new Friendships(story);
        Gatherings gatherings = new Gatherings(story);
        Market market = new Market(story);
        MonthEnds ends = new MonthEnds(story);
        Commons commons = new Commons(story);
        story.minutes(20);
        story.recorder("Lena");
        friendships.firstRound();
        Newcomers newcomers = new Newcomers(story, friendships);
        for (int month = 0; month < MONTHS && progress.at(month, MONTHS); month++) {
            Day day = meetingDay(month);
            market.day(day.plus(-16), "Lena", 7);
            List<Id> waiting = newcomers.apply(month);
            if (month == 11) {
                story.until(day.plus(-14), 16, 0);
                friendships.renewal();
            }
            gatherings.hold(
                    Programme.evening(month, waiting, story::id), day, month == 0 ? organisations(story) : () -> {});
            market.day(day.plus(6), "Otto", 6);
            ends.close("Rosa");
            turns(story, friendships, market, month);
            commons.turns(market, month);
        }
        ends.dispute("the slip says 12, not 21");
        next(story, gatherings, newcomers);
    }

    /** What happens only once. */
    private static void turns(Chronicle story, Friendships friendships, Market market, int month) {
        switch (month) {
            case 4 -> market.mistake("Amina", "Bruno");
            case 6 -> friendships.end("Vera", "Rosa");
            case 8 -> story.does(new MemberLeft(story.id(Cast.LEAVES), Assent.SIGNATURE, "L-1", story.id("Rosa")));
            case 12 -> friendships.end("Sami", "Emil");
            default -> {
                // An ordinary month.
            }
        }
    }

    /** The organisations get their accounts in the first meeting. */
    private static Runnable organisations(Chronicle story) {
        return () -> {
            List<String> payers = List.of("Carla", "Otto");
            for (int i = 0; i < Cast.ORGANISATIONS.size(); i++) {
                story.does(
                        new OrganisationAdded(
                                People.of(story.id(payers.get(i))),
                                false,
                                Day.of(story.now()).plus(TWO_YEARS)),
                        Texts.of(Names.NAMES, Cast.ORGANISATIONS.get(i)));
                friendships(story, Cast.ORGANISATIONS.get(i));
            }
        };
    }

    /** An organisation accepts the circles of people from every group, so that they can buy there. */
    private static void friendships(Chronicle story, String organisation) {
        Friendships friendships = new Friendships(story);
        Cast.GROUPS.forEach(group -> group.subList(0, 4).forEach(member -> friendships.oneWay(organisation, member)));
    }

    /** The next meeting is called; what it is to decide stands in its notice. */
    private static void next(Chronicle story, Gatherings gatherings, Newcomers newcomers) {
        story.until(LAST_EVENING.plus(-13), 17, 0);
        story.recorder("Lena");
        newcomers.waiting();
        Id loss = gatherings.propose(new Motion(
                "Rosa", new RuleChange("loss.yearly", "500"), "", "Whoever saves for winter loses less.", How.PASSES));
        Id joining = gatherings.propose(new Motion(
                "Emil", new RuleChange("trust.to-join", "5"), "", "We have grown; three is soon said.", How.PASSES));
        gatherings.call(LAST_EVENING, List.of(loss, joining));
        story.until(LAST_EVENING, 17, 30);
    }

    private static Day meetingDay(int month) {
        return Day.of(FOUNDED.plus(24 + 30L * month).start());
    }
}
