package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.money.WhyPane;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Income on the screens: who collects it, who stops it, and what the common fund has of it. */
class IncomeWalkTest extends VillageWalk {
    private static final ScreenWalk.Way ENGLISH =
            new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, "en"));

    @ParameterizedTest
    @MethodSource("narrowWays")
    void the_pages_say_up_to_when_income_is_collected_and_what_runs_out(ScreenWalk.Way each) throws IOException {
        way = each;
        village = collecting();
        open(Place.TODAY);
        until("Today says who can collect", () -> said("#today-income").contains("14"));
        look("today-collecting");
        person(2);
        until("it can be collected", () -> scene().lookup("#person-collect") != null);
        look("person-collecting");
        fire("#person-stop");
        until("it asks how", () -> scene().lookup("#said-go-on") != null);
        look("stopping");
        doOnScreen(() -> frame.shell().closeSheet());
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        until("the accounts can be chosen", () -> scene().lookup("#money-accounts") != null);
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-accounts")).fire());
        look("accounts-with-the-fund");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-ledger")).fire());
        look("ledger-collected");
        doOnScreen(() -> frame.shell()
                .sheet(new Sheet(
                        "Common fund",
                        List.of(new WhyPane(
                                sitting(), frame.shell(), village.desk().ask(state -> state.commonFund()))),
                        List.of())));
        until("the arithmetic is shown", () -> said("#why-balance").contains("="));
        look("why-the-fund");
    }

    @Test
    void somebody_beside_the_desk_collects_their_income() throws IOException {
        way = ENGLISH;
        village = collecting();
        open(Place.TODAY);
        until("Today warns", () -> scene().lookup("#need-income-runs-out") != null);
        person(2);
        until("it can be collected", () -> isEnabled("#person-collect"));
        fire("#person-collect");
        until("it asks how", () -> scene().lookup("#said-present") != null);
        assertTrue(scene().lookup("#said-go-on").isDisabled(), "a signature has a slip");
        doOnScreen(() -> ((javafx.scene.control.RadioButton) scene().lookup("#said-present")).fire());
        fire("#said-go-on");
        until("it is collected", () -> !isEnabled("#person-collect"));
        assertTrue(said("#person-income").contains("Collected up to"), said("#person-income"));
        assertTrue(said("#person-income").contains("has collected everything"), said("#person-income"));
    }

    @Test
    void many_collect_their_income_at_once() throws IOException {
        way = ENGLISH;
        village = collecting();
        open(Place.MONEY);
        until("income can be collected", () -> isEnabled("#money-collect"));
        look("money-collecting");
        fire("#money-collect");
        until("it asks who came", () -> scene().lookup("#collect-record") != null);
        assertTrue(scene().lookup("#collect-record").isDisabled(), "nobody is ticked");
        doOnScreen(() -> {
            var list = (javafx.scene.control.ListView<?>) scene().lookup("#collect-list");
            list.getSelectionModel().select(1);
            list.requestFocus();
        });
        person.type(javafx.scene.input.KeyCode.SPACE)
                .type(javafx.scene.input.KeyCode.DOWN)
                .type(javafx.scene.input.KeyCode.SPACE);
        until("two are ticked", () -> said("#collect-sum").startsWith("2 people"));
        look("collecting-together");
        fire("#collect-record");
        until("both have collected", () -> collected(2) && collected(3));
        assertTrue(!collected(5));
    }

    @Test
    void a_window_that_stays_open_for_days_says_that_income_is_due_and_issues_it() throws IOException {
        way = ENGLISH;
        village = LivelyVillage.in(folder.resolve("village"));
        village.desk().issueIncome();
        village.days(2);
        open(Place.TODAY);
        until(
                "Today says so",
                () -> isEnabled("#issue-income")
                        && scene().lookup("#issue-income").isVisible());
        assertTrue(!said("#today-income").contains("each time the record is opened"), "one thing is said at a time");
        look("today-income-due");
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        until("the ledger, whose sums lack it, says so", () -> isSeen("#issue-income"));
        look("money-income-due");
        doOnScreen(() -> new Doorways(sitting(), frame.shell()).payment());
        until("the page of a payment says so", () -> isSeen("#issue-income"));
        look("payment-income-due");
        fire("#issue-income");
        until("it is issued", () -> !isSeen("#issue-income"));
        assertEquals(
                org.folkmoot.terms.Hour.of(village.now()),
                village.desk().ask(org.folkmoot.assembly.Assembly::incomeUpTo));
    }

    private boolean isSeen(String id) {
        Node node = scene().lookup(id);
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private boolean collected(int number) {
        return village.desk()
                        .ask(state ->
                                org.folkmoot.assembly.IncomeDue.toCollect(state, village.person(number), village.now()))
                        .hours()
                == 0;
    }

    @Test
    void stopping_income_for_good_is_asked_twice_and_needs_a_second_person() throws IOException {
        way = ENGLISH;
        village = LivelyVillage.in(folder.resolve("village"));
        open(Place.TODAY);
        until("Today says up to when", () -> said("#today-income").contains("issued to everyone up to"));
        person(3);
        until("it can be stopped", () -> isEnabled("#person-stop"));
        assertEquals(null, scene().lookup("#person-collect"), "nobody collects");
        fire("#person-stop");
        until("it asks how", () -> scene().lookup("#said-second") != null);
        doOnScreen(() -> ((TextInputControl) scene().lookup("#said-slip")).setText("E-1"));
        assertTrue(scene().lookup("#said-go-on").isDisabled(), "nobody saw it");
        doOnScreen(() -> scene().lookup("#said-second").requestFocus());
        person.write("Founder 5").type(javafx.scene.input.KeyCode.ENTER);
        until("somebody saw it", () -> isEnabled("#said-go-on"));
        fire("#said-go-on");
        until("it asks again", () -> scene().lookup("#confirm") != null);
        fire("#confirm");
        until("it is stopped", () -> said("#person-income").contains("Stopped for good"));
        assertTrue(scene().lookup("#person-stop").isDisabled());
    }

    @Test
    void a_proposal_says_what_each_absent_person_would_lose() throws IOException {
        way = ENGLISH;
        village = LivelyVillage.in(folder.resolve("village"));
        Id proposal = village.proposes(new RuleChange("income.claim-window", "14"));
        open(Place.DECISIONS);
        doOnScreen(() -> new Doorways(sitting(), frame.shell()).decision(proposal));
        until("it says what it would do", () -> scene().lookup("#decision-foresight") != null);
        assertTrue(
                said("#decision-foresight").contains("17 × 24 hours × 1.00 = 408.00 circles"),
                said("#decision-foresight"));
        look("proposal-claim-window");
    }

    /** A village in which each collects, within 14 days, and the common fund gets a tenth. */
    private Village collecting() {
        Village lively = LivelyVillage.in(folder.resolve("village"));
        List<Id> proposals = List.of(
                lively.proposes(new RuleChange("income.claim-window", "14")),
                lively.proposes(new RuleChange("common-fund.income-share", "1000")));
        Meeting meeting = lively.meets(9, proposals);
        proposals.forEach(each -> lively.confirms(lively.votes(each, 9, 0, 0)));
        lively.closes(meeting);
        lively.days(9).desk().takeSeat(lively.person(1));
        lively.days(20);
        lively.does(new org.folkmoot.journal.acts.IncomeCollected(
                lively.person(4),
                org.folkmoot.terms.Hour.of(lively.now()),
                org.folkmoot.journal.acts.Assent.PRESENT,
                ""));
        return lively;
    }

    private void person(int number) {
        doOnScreen(() -> new Doorways(sitting(), frame.shell()).person(village.person(number)));
    }

    private boolean isEnabled(String id) {
        Node node = scene().lookup(id);
        return node != null && !node.isDisabled();
    }

    private void fire(String id) {
        doOnScreen(() -> ((Button) Objects.requireNonNull(scene().lookup(id))).fire());
    }

    private String said(String id) {
        return onScreen(() -> {
            Node node = scene().lookup(id);
            List<String> texts = new ArrayList<>();
            if (node != null) {
                node.lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .forEach(each -> texts.add(((Labeled) each).getText()));
            }
            return String.join(" ", texts);
        });
    }
}
