package org.folkmoot.desktop.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal and its result as people read them. */
@SuppressWarnings("NullAway.Init") // founded before each test
class ProposalViewTest {
    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.of(folder, 42);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void the_title_of_a_rule_change_says_the_old_value_and_the_new_one() {
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        assertEquals(
                "Yearly loss on all balances: 7 % → 5 %",
                say(Locale.ENGLISH, view(loss).title()));
        assertEquals(
                "Jahresschwund auf alle Guthaben: 7 % → 5 %",
                say(Locale.GERMAN, view(loss).title()));
        assertEquals(ProposalStatus.PROPOSED, view(loss).status());
    }

    @Test
    void the_old_value_stays_in_the_title_after_the_new_one_is_in_force() {
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        village.meets(31, List.of(loss));
        assertEquals(ProposalStatus.NOTICED, view(loss).status());
        Vote vote = village.votes(loss, 23, 7, 1);
        assertEquals(ProposalStatus.PROVISIONAL, view(loss).status());
        village.confirms(vote);
        assertEquals(ProposalStatus.AWAITED, view(loss).status());
        village.days(30);
        assertEquals(ProposalStatus.IN_FORCE, view(loss).status());
        assertEquals(
                "Yearly loss on all balances: 7 % → 5 %",
                say(Locale.ENGLISH, view(loss).title()));
    }

    @Test
    void the_result_is_one_sentence_with_every_number_that_mattered() {
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        village.meets(31, List.of(loss));
        Vote vote = village.votes(loss, 23, 7, 1);
        assertNotNull(vote.count());
        Sentence result = ResultSentence.of(Objects.requireNonNull(vote.count()));
        assertEquals(
                "23 yes, 7 no, 1 abstained. Needed: 21 of 31. Present 31 of 42, needed 21. Passed.",
                say(Locale.ENGLISH, result));
        assertEquals(
                "23 Ja, 7 Nein, 1 enthalten. Nötig: 21 von 31. Anwesend 31 von 42, nötig 21. Angenommen.",
                say(Locale.GERMAN, result));
    }

    private ProposalView view(Id proposal) {
        return village.desk()
                .ask(state -> ProposalView.of(state, village.desk().names(), state.proposal(proposal), village.now()));
    }

    private static String say(Locale locale, Sentence sentence) {
        return Wording.in(locale).say(sentence, Id::toString);
    }
}
