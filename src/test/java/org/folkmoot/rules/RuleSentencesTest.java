package org.folkmoot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** Every rule reads like a sentence, in every language, with every value that it can have. */
class RuleSentencesTest {
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![\\d.,])1 (people|days|meetings|steps|circles|Tage|Personen|Treffens|Schritte)\\b"
                    + "|(?<![\\d.,])1 (person|Person) (accept|hold|have|annehmen|anfechten|halten)\\b"
                    + "|about 1 are|(?<![\\d.,])1 sind");
    private static final Pattern MANY_OF_ONE =
            Pattern.compile("(?<![\\d.,])[02-9]\\d* (person|day|meeting|step|Tag|Person|Schritt)\\b");
    private static final Pattern ODD = Pattern.compile(
            "[{}\\x00-\\x1f]|  |at least all|more than all|mindestens alle|mehr als alle|null|\\bnobody accept\\b");

    @Test
    void the_sentence_of_every_rule_reads_well_with_every_value() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : Languages.SPOKEN) {
            Wording words = Wording.in(locale);
            for (Rule rule : Rules.list()) {
                for (String value : AllowedValues.of(rule)) {
                    String sentence = say(words, ValueWords.sentence(rule, value));
                    String inside = say(words, ValueWords.inSentence(rule, value));
                    check(wrong, rule, value, sentence);
                    check(wrong, rule, value, say(words, ValueWords.alone(rule, value)));
                    if (!sentence.endsWith(".") || !Character.isUpperCase(sentence.codePointAt(0))) {
                        wrong.add(rule.id() + " is no sentence: " + sentence);
                    }
                    if (inside.isBlank() || !sentence.contains(inside)) {
                        wrong.add(rule.id() + " does not say its value “" + inside + "”: " + sentence);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_rule_has_a_name_a_reason_and_says_what_it_can_be() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : Languages.SPOKEN) {
            Wording words = Wording.in(locale);
            List<String> names = new ArrayList<>();
            for (Rule rule : Rules.list()) {
                String name = words.text("rule." + rule.id() + ".name");
                if (names.contains(name)) {
                    wrong.add("two rules are called " + name);
                }
                names.add(name);
                check(wrong, rule, "name", name);
                check(wrong, rule, "why", words.text("rule." + rule.id() + ".why"));
                check(wrong, rule, "range", say(words, ValueWords.range(rule)));
                check(
                        wrong,
                        rule,
                        "group",
                        words.text("rules.group." + rule.group().code()));
                if (rule.force() == Rule.Force.NOT_YET) {
                    check(wrong, rule, "today", words.text("rule." + rule.id() + ".today"));
                } else if (words.has("rule." + rule.id() + ".today")) {
                    wrong.add(rule.id() + " is obeyed, and says what is done instead");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everything_that_no_vote_can_change_is_said() {
        for (Locale locale : Languages.SPOKEN) {
            Wording words = Wording.in(locale);
            List<String> said = new ArrayList<>();
            for (Safeguard safeguard : Safeguard.values()) {
                said.add(say(words, safeguard.sentence()));
                assertEquals(false, say(words, safeguard.area().title()).isBlank());
            }
            assertEquals(Safeguard.values().length, said.stream().distinct().count());
            assertEquals(
                    List.of(), said.stream().filter(each -> !each.endsWith(".")).toList());
        }
    }

    private static void check(List<String> wrong, Rule rule, String value, String said) {
        if (said.isBlank()
                || ODD.matcher(said).find()
                || ONE_OF_MANY.matcher(said).find()
                || MANY_OF_ONE.matcher(said).find()) {
            wrong.add(rule.id() + " " + value + ": " + said);
        }
    }

    private static String say(Wording words, Sentence sentence) {
        return words.say(sentence, id -> "");
    }
}
