package org.folkmoot.desktop.commons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A treasurer records what people bring in for common circles, and what they take out. */
@SuppressWarnings("NullAway.Init")
class CommonCirclesWalkTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN = everyWay().getFirst();

    private void rests() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }

    /** The assembly decided on common circles; the second and the third brought some in. */
    private static Village having(Village lively) {
        Id proposal = Id.of(Village.recorded(lively.desk()
                        .record(
                                new ProposalMade(lively.person(1), new RuleChange("common-fund.circles", "on"), null),
                                Texts.NONE))
                .last()
                .id());
        Meeting meeting = lively.meets(9, List.of(proposal));
        lively.confirms(lively.votes(proposal, 9, 0, 0));
        lively.closes(meeting);
        lively.days(9);
        for (int n = 2; n <= 3; n++) {
            lively.does(new CommonCirclesMinted(
                    lively.person(n),
                    List.of(new Portion(lively.person(n), Circles.whole(40L * n))),
                    "C-" + n,
                    Assent.SIGNATURE,
                    Day.of(lively.now()),
                    null,
                    null));
        }
        return lively;
    }

    private void showsThem() throws IOException {
        open(Place.MONEY);
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-fund")).fire());
        rests();
        fire("#fund-common");
        rests();
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void everything_can_be_read_and_reached(ScreenWalk.Way each) throws IOException {
        way = each;
        village = having(LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND));
        open(Place.MONEY);
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-fund")).fire());
        rests();
        look("commons-fund");
        fire("#fund-common");
        rests();
        look("commons-empty");
        names("#commons-who", "Sunny");
        names("#commons-whose", "Sunny");
        look("commons-in");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#commons-out")).fire());
        rests();
        look("commons-out");
    }

    @Test
    void circles_are_brought_in_by_keyboard_and_others_taken_out() throws IOException {
        way = PLAIN;
        village = having(LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND));
        showsThem();
        assertEquals("Name who brings circles in.", said("#commons-missing"));
        names("#commons-who", "Sunny");
        assertEquals("Name whose circles are brought in.", said("#commons-missing"));
        names("#commons-whose", "Sunny");
        until("one can be written", () -> scene().lookup("#commons-amount-0") != null);
        for (String wrong : List.of("", "0", "-3", "abc", "1,234.5", "999999")) {
            doOnScreen(() -> field("#commons-amount-0").setText(wrong));
            assertTrue(button("#commons-record").isDisabled(), wrong);
            assertTrue(!said("#commons-missing").isBlank(), wrong);
        }
        doOnScreen(() -> field("#commons-amount-0").setText("30"));
        assertTrue(button("#commons-record").isDisabled(), "no slip");
        doOnScreen(() -> field("#commons-slip").setText("C-2"));
        rests();
        assertTrue(said("#commons-missing").contains("C-2"), () -> said("#commons-missing"));
        doOnScreen(() -> field("#commons-slip").setText("C-9"));
        until("it can be recorded", () -> !button("#commons-record").isDisabled());
        int before = payments();
        fire("#commons-record");
        until("it is recorded", () -> payments() == before + 1);
        Payment brought = last();
        assertEquals(village.person(7), brought.payer());
        assertEquals(Circles.whole(30), brought.amount());
        rests();

        doOnScreen(() -> ((ToggleButton) scene().lookup("#commons-out")).fire());
        names("#commons-who", "Sunny");
        names("#commons-whose", "أمينة");
        until("one can be chosen", () -> scene().lookup("#commons-amount-0") != null);
        assertEquals("", field("#commons-amount-0").getText(), "nobody swaps all they hold by one Enter too many");
        assertEquals("at most 30.00", field("#commons-amount-0").getPromptText());
        doOnScreen(() -> field("#commons-amount-0").setText("31"));
        assertTrue(said("#commons-missing").contains("31"), () -> said("#commons-missing"));
        doOnScreen(() -> field("#commons-amount-0").setText("12.5"));
        doOnScreen(() -> field("#commons-slip").setText("C-10"));
        until("it can be recorded", () -> !button("#commons-record").isDisabled());
        fire("#commons-record");
        until("it is recorded", () -> payments() == before + 2);
        assertEquals(village.person(7), last().payee());
        assertEquals("12.5", last().amount().toDecimal());
        rests();
        look("commons-done");
    }

    private void names(String field, String letters) {
        doOnScreen(() -> Objects.requireNonNull(scene().lookup(field)).requestFocus());
        person.write(letters).type(KeyCode.ENTER);
        rests();
    }

    private int payments() {
        return village.desk().ask(state -> state.payments().size());
    }

    private Payment last() {
        return village.desk().ask(state -> state.payments().all().getLast());
    }

    private Button button(String id) {
        return (Button) Objects.requireNonNull(scene().lookup(id), id);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) Objects.requireNonNull(scene().lookup(id), id);
    }

    private String said(String id) {
        return onScreen(() -> {
            Node node = Objects.requireNonNull(scene().lookup(id), id);
            return node.lookupAll(".label").stream()
                    .map(each -> ((Labeled) each).getText())
                    .collect(Collectors.joining(" "));
        });
    }

    private void fire(String id) {
        doOnScreen(() -> button(id).fire());
    }
}
