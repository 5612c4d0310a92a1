package org.folkmoot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rulebook;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.Safeguard;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Nothing that judges or counts obeys a choice that is not in the rulebook.
 *
 * <p>Three ways in which one could hide are closed: a rule that is read without being one of the constants of {@link
 * Rules}; a rule of the list that nobody reads, so that a vote on it would change nothing; and a number that stands in a
 * judge. Each number there that is no rule is listed below with where it comes from. A choice without a number (which
 * comes first, who is asked) is not found like this: those are the {@link Safeguard}s, found by reading.
 */
@Execution(ExecutionMode.CONCURRENT)
class NoHiddenChoiceTest {
    private static final String[] JUDGING = {"assembly", "money", "meetings", "trust", "decisions", "people", "rules"};
    private static final String[] ABOVE = {"desk", "store", "copies", "reports", "imports", "sample", "cli", "desktop"};

    /** What shows or compares any rule whatever, and so reads it without a constant; nothing of it judges. */
    private static final Set<String> SHOWS_ANY_RULE = Set.of(
            "Rulebook",
            "RulesView",
            "RuleHistory",
            "PresetView",
            "RuleSides",
            "RuleSentences",
            "RuleForm",
            "SuggestedRules",
            "Arithmetic");

    /** Where a number that is no rule comes from. */
    private enum From {
        /** A bound of the record; listed as {@link Safeguard#BOUNDS}. */
        BOUND,
        /** Another safeguard that no vote can change. */
        SAFEGUARD,
        /** A unit, such as hours a day. */
        UNIT,
        /** The arithmetic of the Circles v2 contract, to which the defaults agree to the last unit. */
        CONTRACT,
        /** How a written value is spelled, or the types of rules that bound it. */
        SPELLING,
        /** A step of an algorithm whose result does not depend on it. */
        ALGORITHM
    }

    private static final Map<String, From> NO_RULES = Map.ofEntries(
            Map.entry("AgendaJudge.LONGEST_AGENDA 400", From.BOUND),
            Map.entry("MeetingJudge.LONGEST_AGENDA 200", From.BOUND),
            Map.entry("FoundingJudge.LONGEST_NAME 120", From.BOUND),
            Map.entry("DeskJudge.MOST_KEEPERS 12", From.BOUND),
            Map.entry("PaymentJudge.MOST_LEGS 500", From.BOUND),
            Map.entry("Slip.LONGEST 40", From.BOUND),
            Map.entry("Mandate.signersNeeded 2", From.UNIT),
            Map.entry("SlipJudge.HUNDREDTH 10", From.UNIT),
            Map.entry("SlipJudge.HUNDREDTH 16", From.UNIT),
            Map.entry("WayBack.ROUNDED_BITS 63", From.CONTRACT),
            Map.entry("WayBack.SMALL_BITS 10", From.SAFEGUARD),
            Map.entry("WayBack.UNSEEN 10", From.SAFEGUARD),
            Map.entry("WayBack.UNSEEN 9", From.SAFEGUARD),
            Map.entry("PeopleJudge.MOST_ROWS 1000", From.BOUND),
            Map.entry("ProposalJudge.MOST_APPLICANTS 500", From.BOUND),
            Map.entry("ProposalJudge.FARTHEST_DAYS 3660", From.BOUND),
            Map.entry("FoundingJudge.FEWEST_FOUNDERS 3", From.SAFEGUARD),
            Map.entry("RuleType.allows 2", From.SAFEGUARD),
            Map.entry("Majority.judge 2", From.SAFEGUARD),
            Map.entry("Tally.MOST 1000000", From.ALGORITHM),
            Map.entry("CutSearch.judge 2", From.ALGORITHM),
            Map.entry("Demurrage.MOST_HUNDREDTHS 9999", From.CONTRACT),
            Map.entry("Demurrage.MOSTLY_ASKED 400", From.ALGORITHM),
            Map.entry("PastBalances.FIRST_ROOM 1024", From.ALGORITHM),
            Map.entry("PastBalances.take 2", From.ALGORITHM),
            Map.entry("Purse.FIRST_ROOM 8", From.ALGORITHM),
            Map.entry("Purse.placeOfNew 2", From.ALGORITHM),
            Map.entry("Purse.grow 2", From.ALGORITHM),
            Map.entry("Purse.place 16", From.ALGORITHM),
            Map.entry("Demurrage.TABLE 15", From.CONTRACT),
            Map.entry("DailyFactor.<init> 10", From.CONTRACT),
            Map.entry("DailyFactor.<init> 10000", From.CONTRACT),
            Map.entry("DailyFactor.<init> 16", From.CONTRACT),
            Map.entry("DailyFactor.<init> 4", From.CONTRACT),
            Map.entry("DailyFactor.BITS 384", From.CONTRACT),
            Map.entry("DailyFactor.FOUR_YEARS_OF_DAYS 1461", From.UNIT),
            Map.entry("DailyFactor.HOURS_A_DAY 24", From.UNIT),
            Map.entry("DailyFactor.round 64", From.CONTRACT),
            Map.entry("FixedPoint.FRACTION_BITS 64", From.CONTRACT),
            Map.entry("FixedPoint.ONE 64", From.CONTRACT),
            Map.entry("FixedPoint.POWER_BITS 127", From.CONTRACT),
            Map.entry("FixedPoint.RESULT_ONE 128", From.CONTRACT),
            Map.entry("FixedPoint.SQUARE_LENGTH 128", From.CONTRACT),
            Map.entry("FirstCircles.FOR_ONE 3", From.CONTRACT),
            Map.entry("FirstCircles.FROM 100", From.CONTRACT),
            Map.entry("FirstCircles.GROWN 107", From.CONTRACT),
            Map.entry("FirstCircles.PLACES 10", From.CONTRACT),
            Map.entry("FirstCircles.PLACES 8", From.CONTRACT),
            Map.entry("FirstCircles.YEAR_SECONDS 31556952", From.CONTRACT),
            Map.entry("Due.WHOLE 10000", From.UNIT),
            Map.entry("Schedules.HUNDREDTH 10", From.UNIT),
            Map.entry("Schedules.HUNDREDTH 16", From.UNIT),
            Map.entry("ValueWords.ATTO_PER_HUNDREDTH 10", From.UNIT),
            Map.entry("ValueWords.ATTO_PER_HUNDREDTH 16", From.UNIT),
            Map.entry("ValueWords.ONE 100", From.UNIT),
            Map.entry("ValueWords.alone 2", From.SPELLING),
            Map.entry("ValueWords.hundredths 2", From.SPELLING),
            Map.entry("ValueWords.inSentence 2", From.SPELLING),
            Map.entry("ValueWords.share 1/10", From.SPELLING),
            Map.entry("ValueWords.share 1/5", From.SPELLING),
            Map.entry("ValueWords.share 1/4", From.SPELLING),
            Map.entry("ValueWords.share 1/3", From.SPELLING),
            Map.entry("ValueWords.share 1/2", From.SPELLING),
            Map.entry("ValueWords.share 3/5", From.SPELLING),
            Map.entry("ValueWords.share 2/3", From.SPELLING),
            Map.entry("ValueWords.share 3/4", From.SPELLING),
            Map.entry("ValueWords.share 4/5", From.SPELLING),
            Map.entry("RuleType.allows 10", From.SPELLING),
            Map.entry("RuleType.isWhole 9", From.SPELLING));

    /** What looks for ways of a payment: it only offers, and whatever it offers is judged like any other payment. */
    private static final Set<String> OFFERS_ONLY = Set.of(
            "Amounts",
            "FewPeople",
            "FlowState",
            "LastOne",
            "MaxFlow",
            "Nearness",
            "Passers",
            "PoolForm",
            "RouteFinder",
            "TwoEndedSearch",
            "Untangling");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.folkmoot");

    private static boolean isOutside(String type) {
        return Set.of("Rules", "NotYet").contains(type) || OFFERS_ONLY.contains(type);
    }

    @Test
    void every_number_in_a_judge_is_a_rule_or_says_where_it_comes_from() throws IOException {
        Set<String> found = SourceReader.numbers(JUDGING).stream()
                .filter(number -> !isOutside(number.where().replaceAll("\\..*", "")))
                .map(number -> number.where() + " " + number.number())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(NO_RULES.keySet()), found, "make it a rule, or say here where it comes from");
    }

    @Test
    void every_bound_of_the_record_stands_among_what_no_vote_can_change() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String sentence = Wording.in(locale).say(Safeguard.BOUNDS.sentence(), id -> "");
            Set<String> said = Stream.of(sentence.replaceAll("(\\d)[.,](\\d)", "$1$2")
                            .replaceAll("\\D+", " ")
                            .strip()
                            .split(" "))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> bounds = NO_RULES.entrySet().stream()
                    .filter(entry -> entry.getValue() == From.BOUND)
                    .map(entry -> entry.getKey().replaceAll(".* ", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(bounds, said, sentence);
        }
    }

    @Test
    void a_rule_is_read_only_by_its_constant() throws IOException {
        Map<String, Long> byConstant = Stream.concat(
                        SourceReader.readings(JUDGING).stream(), SourceReader.readings(ABOVE).stream())
                .collect(groupingBy(SourceReader.Read::in, TreeMap::new, counting()));
        Map<String, Long> atAll = HOUSE.stream()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(NoHiddenChoiceTest::readsTheRulebook)
                .map(NoHiddenChoiceTest::outermost)
                .filter(name -> !SHOWS_ANY_RULE.contains(name))
                .collect(groupingBy(name -> name, TreeMap::new, counting()));
        SHOWS_ANY_RULE.forEach(byConstant::remove);
        assertEquals(byConstant, atAll, "a class reads the rulebook in a way that names no rule of the list");
    }

    @Test
    void whoever_judges_finds_no_rule_by_a_name_that_is_put_together() {
        Set<String> mayFind = Set.of("ProposalJudge", "FoundingJudge", "Proposal", "EntrySentence");
        noClasses()
                .that(resideInAnyPackage(Floors.packages("assembly", "money", "meetings", "trust", "decisions"))
                        .and(describe(
                                "do not take a rule's id from an act", one -> !mayFind.contains(one.getSimpleName()))))
                .should()
                .callMethod(Rules.class, "find", String.class)
                .orShould()
                .callMethod(Rules.class, "list")
                .check(HOUSE);
        // The program's suggestion instead of what holds would be a choice of the program.
        noClasses()
                .that(resideInAnyPackage(Floors.packages("assembly"))
                        .and(describe("do not begin a schedule", one -> !one.getSimpleName()
                                .equals("Schedules"))))
                .should()
                .callMethod(Rule.class, "suggested")
                .check(HOUSE);
    }

    @Test
    void every_rule_that_acts_is_read_by_the_assembly_and_every_other_by_a_screen_that_reminds() throws Exception {
        Set<String> judged = constants(SourceReader.readings("assembly"));
        Set<String> shown = constants(SourceReader.readings("desktop"));
        for (Field field : Rules.class.getFields()) {
            Rule rule = (Rule) field.get(null);
            switch (rule.force()) {
                case ACTS -> assertTrue(judged.contains(field.getName()), rule.id() + " is obeyed nowhere");
                case REMINDS -> {
                    assertTrue(shown.contains(field.getName()), rule.id() + " is reminded of nowhere");
                    assertFalse(judged.contains(field.getName()), rule.id() + " is more than a reminder");
                }
                case NOT_YET -> throw new AssertionError(rule.id() + " has a name by which code can read it");
            }
        }
        assertTrue(judged.containsAll(Set.of("threshold", "base", "quorum")));
    }

    @Test
    void only_rules_that_have_a_constant_and_those_of_each_kind_of_decision_act() {
        Set<Rule> named = Arrays.stream(Rules.class.getFields())
                .map(NoHiddenChoiceTest::rule)
                .collect(Collectors.toSet());
        for (Rule rule : Rules.list()) {
            boolean deciding = rule.id()
                    .matches("deciding\\.(rule|deciding-rule|person|common-fund|text|election)"
                            + "\\.(threshold|base|quorum)");
            assertEquals(named.contains(rule) || deciding, rule.force() != Rule.Force.NOT_YET, rule.id());
        }
    }

    private static Rule rule(Field field) {
        try {
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> constants(List<SourceReader.Read> readings) {
        return readings.stream()
                .filter(read -> !SHOWS_ANY_RULE.contains(read.in()))
                .map(SourceReader.Read::constant)
                .collect(Collectors.toSet());
    }

    private static boolean readsTheRulebook(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Rulebook.class)
                && Set.of("number", "numberOrOff", "share", "value", "isStrict", "on", "history")
                        .contains(call.getName());
    }

    private static String outermost(JavaMethodCall call) {
        return call.getOriginOwner().getName().replaceAll("^.*\\.|\\$.*$", "");
    }
}
