package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A treasurer looks at the common fund and pays what the assembly granted. */
@SuppressWarnings("NullAway.Init")
class FundWalkTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN = everyWay().getFirst();

    private void rests() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }

    private void showsTheFund() throws IOException {
        open(Place.MONEY);
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-fund")).fire());
        rests();
    }

    /** Two gave to the fund; 30 circles are granted to the second and count, 5 more are proposed. */
    private Village granting() {
        Village lively = LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND);
        Id fund = lively.desk().ask(state -> state.commonFund());
        for (int giver = 3; giver <= 4; giver++) {
            Id who = lively.person(giver);
            lively.does(new PaymentMade(
                    who,
                    fund,
                    List.of(new Leg(who, fund, who, Circles.whole(25))),
                    "F-" + giver,
                    Assent.SIGNATURE,
                    Day.of(lively.now())));
        }
        Id granted = proposes(lively, 2, 30, "Flour and firewood for the summer feast");
        Meeting meeting = lively.meets(9, List.of(granted));
        lively.confirms(lively.votes(granted, 9, 0, 0));
        lively.closes(meeting);
        lively.days(9);
        proposes(lively, 5, 500, "A roof");
        return lively;
    }

    private static Id proposes(Village village, int to, long circles, String purpose) {
        return Id.of(Village.recorded(village.desk()
                        .record(
                                new ProposalMade(
                                        village.person(1), new Grant(village.person(to), Circles.whole(circles)), null),
                                Texts.of(Names.TITLE, purpose)))
                .last()
                .id());
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void everything_can_be_read_and_reached(ScreenWalk.Way each) throws IOException {
        way = each;
        village = granting();
        showsTheFund();
        look("fund");
        doOnScreen(() -> table("#fund-grants").getSelectionModel().select(1));
        fire("#fund-pay");
        rests();
        look("fund-pay");
        doOnScreen(() -> frame.shell().back());
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-fund")).fire());
        doOnScreen(() -> table("#fund-grants").getSelectionModel().select(0));
        fire("#fund-decision");
        rests();
        look("fund-decision");
        doOnScreen(() -> frame.shell().back());
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-fund")).fire());
        fire("#fund-propose");
        rests();
        look("fund-propose");
    }

    @Test
    void an_empty_fund_says_what_to_do_first() throws IOException {
        way = PLAIN;
        village = LivelyVillage.in(folder.resolve("village"));
        showsTheFund();
        assertTrue(said("#fund-no-grants").contains("Propose a grant"), () -> said("#fund-no-grants"));
        assertTrue(said("#fund-empty").contains("Pay into it"), () -> said("#fund-empty"));
        look("fund-empty");
    }

    @Test
    void a_grant_is_paid_in_parts_and_only_with_a_second_person() throws IOException {
        way = PLAIN;
        village = granting();
        showsTheFund();
        doOnScreen(() -> table("#fund-grants").getSelectionModel().select(0));
        assertTrue(button("#fund-pay").isDisabled(), "what is only proposed is not paid");
        doOnScreen(() -> table("#fund-grants").getSelectionModel().select(1));
        assertFalse(button("#fund-pay").isDisabled());
        fire("#fund-pay");
        rests();
        assertEquals("30", field("#grant-amount").getText());
        assertTrue(button("#grant-record").isDisabled(), "nobody looked at it");
        doOnScreen(() -> field("#grant-amount").setText("12.5"));
        doOnScreen(() -> scene().lookup("#grant-second").requestFocus());
        person.write("Sunny").type(KeyCode.ENTER);
        until("it can be recorded", () -> !button("#grant-record").isDisabled());
        fire("#grant-record");
        until("it is paid", () -> !grant().payments().isEmpty());
        assertEquals("17.5", grant().left().toDecimal());
        assertEquals(village.person(7), grant().payments().getFirst().second());
        rests();
        doOnScreen(() -> frame.shell().back());
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-ledger")).fire());
        rests();
        assertEquals(
                "granted by a decision",
                onScreen(() -> table("#ledger-table").getColumns().get(3).getCellData(0)));
        doOnScreen(() -> table("#ledger-table").getSelectionModel().select(0));
        doOnScreen(() -> table("#ledger-table").requestFocus());
        person.type(KeyCode.ENTER);
        until("the line is open", () -> scene().lookup("#line-close") != null);
        String sheet = said(".folk-sheet");
        assertTrue(sheet.contains("Decision 3: Flour and firewood for the summer feast"), sheet);
    }

    private FundGrant grant() {
        return village.desk().ask(state -> FundGrant.all(state).getFirst());
    }

    private TableView<?> table(String id) {
        return (TableView<?>) Objects.requireNonNull(scene().lookup(id));
    }

    private Button button(String id) {
        return (Button) Objects.requireNonNull(scene().lookup(id), id);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) Objects.requireNonNull(scene().lookup(id), id);
    }

    private void fire(String id) {
        doOnScreen(() -> button(id).fire());
    }

    private String said(String id) {
        return onScreen(() -> {
            Node node = Objects.requireNonNull(scene().lookup(id), id);
            return node.lookupAll(".label").stream()
                    .map(each -> ((Labeled) each).getText())
                    .reduce("", (one, other) -> one + " " + other);
        });
    }
}
