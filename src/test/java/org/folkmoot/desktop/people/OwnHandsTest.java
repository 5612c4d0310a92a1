package org.folkmoot.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Passing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody chooses what passes through their hands, and a meeting who pays for an organisation. */
class OwnHandsTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en"));

    @Test
    void a_person_lets_nothing_pass_with_a_signed_slip() throws IOException {
        way = PLAIN;
        begins(false);
        shows(2);
        until("it can be chosen", () -> scene().lookup("#person-hands-2") != null && !disabled("#person-hands-2"));
        fire("#person-hands-2");
        until("it is asked how they said so", () -> scene().lookup("#said-slip") != null);
        doOnScreen(() -> scene().lookup("#said-slip").requestFocus());
        person.write("P-1").type(KeyCode.ENTER);
        until("it is recorded", () -> passing(2) == Passing.NONE);
        until("it can be taken back", () -> scene().lookup("#person-hands-0") != null);
    }

    @Test
    void a_person_takes_common_circles_once_the_assembly_has_them() throws IOException {
        way = PLAIN;
        begins(false, new RuleChoice("common-fund.circles", "on"));
        shows(2);
        until(
                "it can be chosen",
                () -> scene().lookup("#person-common-choose") != null && !disabled("#person-common-choose"));
        fire("#person-common-choose");
        until("it is asked how they said so", () -> scene().lookup("#said-slip") != null);
        doOnScreen(() -> scene().lookup("#said-slip").requestFocus());
        person.write("T-1").type(KeyCode.ENTER);
        until("it is recorded", () -> takesCommon(2));
        until("the page says so", () -> onScreen(() -> ((Labeled) scene().lookup("#person-common")).getText())
                .equals("Takes common circles as payment."));
        look("takes-common");
    }

    private boolean takesCommon(int person) {
        return village.desk().<Boolean>ask(state -> state.people()
                .find(village.person(person))
                .orElseThrow()
                .takesCommon());
    }

    @Test
    void for_an_organisation_whoever_may_pay_for_it_chooses() throws IOException {
        way = PLAIN;
        begins(true);
        shows(7);
        until("it can be chosen", () -> scene().lookup("#person-hands-2") != null && !disabled("#person-hands-2"));
        fire("#person-hands-2");
        until("it is asked who says so", () -> scene().lookup("#said-second") != null);
        doOnScreen(() -> ((javafx.scene.control.RadioButton) scene().lookup("#said-present")).fire());
        assertTrue(disabled("#said-go-on"), "nobody said so");
        doOnScreen(() -> scene().lookup("#said-second").requestFocus());
        person.write("founder 6");
        until("why somebody cannot say it is said", () -> ((javafx.scene.control.Labeled)
                        scene().lookup("#said-second").getParent().lookup(".field-problem"))
                .getText()
                .startsWith("Founder 6 is not among those who may pay"));
        doOnScreen(() -> ((javafx.scene.control.TextField) scene().lookup("#said-second")).clear());
        person.write("founder 2").type(KeyCode.ENTER);
        until("somebody says so", () -> !disabled("#said-go-on"));
        fire("#said-go-on");
        until("it is recorded", () -> passing(7) == Passing.NONE);
    }

    @Test
    void a_meeting_names_who_pays_for_an_organisation_before_somebody_in_the_room() throws IOException {
        way = PLAIN;
        begins(true);
        shows(7);
        until("it can be named", () -> scene().lookup("#person-payers") != null && !disabled("#person-payers"));
        fire("#person-payers");
        until("it is asked who", () -> scene().lookup("#organisation-payer") != null);
        assertTrue(disabled("#payers-record"));
        assertEquals(List.of("Founder 2"), named(), "who may pay now is named already");
        doOnScreen(() -> ((Button) scene().lookup(".payer-out")).fire());
        doOnScreen(() -> scene().lookup("#organisation-payer").requestFocus());
        person.write("founder 4").type(KeyCode.ENTER);
        doOnScreen(() -> scene().lookup("#payers-second").requestFocus());
        person.write("founder 5").type(KeyCode.ENTER);
        until("nothing is missing", () -> !disabled("#payers-record"));
        doOnScreen(() -> scene().lookup("#organisation-payer").requestFocus());
        person.write("Qwerty").type(KeyCode.ENTER);
        assertTrue(disabled("#payers-record"), "a name that nobody has waits for an answer");
        assertEquals(List.of(village.person(2)), mandate().payers(), "and records nothing");
        person.type(KeyCode.ESCAPE);
        assertEquals(List.of("Founder 4"), named());
        fire("#payers-record");
        until("it is recorded", () -> mandate().payers().equals(List.of(village.person(4))));
        assertEquals(Day.of(village.now()).plus(365), mandate().until());
    }

    @Test
    void two_who_signed_together_go_on_signing_together_when_they_are_named_anew() throws IOException {
        way = PLAIN;
        begins(true);
        village.does(new PayersNamed(
                village.person(7),
                People.of(village.person(2), village.person(3)),
                true,
                Day.of(village.now()).plus(30),
                village.person(4)));
        shows(7);
        until("it can be named", () -> scene().lookup("#person-payers") != null && !disabled("#person-payers"));
        fire("#person-payers");
        until("it is asked who", () -> scene().lookup("#organisation-payer") != null);
        assertEquals(List.of("Founder 2", "Founder 3"), named());
        assertTrue(((CheckBox) scene().lookup("#organisation-pairs")).isSelected());
    }

    @Test
    void an_organisation_is_added_once_all_is_said_and_never_by_a_name_that_nobody_has() throws IOException {
        way = PLAIN;
        begins(true);
        open(Place.PEOPLE);
        until(
                "one can be added",
                () -> scene().lookup("#people-organisation") != null && !disabled("#people-organisation"));
        fire("#people-organisation");
        until("it is asked", () -> scene().lookup("#organisation-record") != null);
        assertTrue(disabled("#organisation-record"));
        assertEquals("Its name is missing.", missing());
        doOnScreen(() -> scene().lookup("#organisation-name").requestFocus());
        person.write("Choir");
        assertEquals("Nobody is named yet who may pay for it.", missing());
        doOnScreen(() -> scene().lookup("#organisation-payer").requestFocus());
        person.write("founder 3").type(KeyCode.ENTER).write("Qwerty").type(KeyCode.ENTER);
        assertTrue(missing().startsWith("“Qwerty” is not named yet"), missing());
        person.type(KeyCode.ESCAPE);
        look("organisation-added");
        fire("#organisation-record");
        until(
                "it is there",
                () -> village.desk().<Integer>ask(state -> state.people().size()) == 8);
    }

    private String missing() {
        return onScreen(() -> ((Labeled) scene().lookup("#sheet-why")).getText());
    }

    @Test
    void outside_a_meeting_it_is_said_why_nobody_can_be_named() throws IOException {
        way = PLAIN;
        begins(true);
        village.closes(village.desk().ask(state -> Objects.requireNonNull(state.openMeeting())));
        shows(7);
        until(
                "it is said",
                () -> scene().lookup("#person-payers-why-not") instanceof Labeled why
                        && why.getText().startsWith("This can be recorded only while a meeting is open."));
        assertTrue(disabled("#person-payers"));
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void the_cards_can_be_read_in_every_way(ScreenWalk.Way each) throws IOException {
        way = each;
        begins(true);
        shows(7);
        until("it can be named", () -> scene().lookup("#person-payers") != null && !disabled("#person-payers"));
        look("person-organisation");
        fire("#person-payers");
        until("it is asked who", () -> scene().lookup("#organisation-payer") != null);
        look("person-organisation-payers");
    }

    private void begins(boolean organisation, RuleChoice... rules) {
        village = rules.length == 0
                ? Village.of(folder.resolve("village"), 6)
                : Village.ruled(folder.resolve("village"), 6, rules);
        village.days(3);
        village.desk().takeSeat(village.person(1));
        if (organisation) {
            village.meets(6, List.of());
            Village.recorded(village.desk()
                    .record(
                            new OrganisationAdded(
                                    People.of(village.person(2)),
                                    false,
                                    Day.of(village.now()).plus(30)),
                            Texts.of(Names.NAMES, "Bakery")));
        }
    }

    private void shows(int number) throws IOException {
        open(Place.PEOPLE);
        until("nothing is asked any more", () -> frame.shell().work().isResting());
        Doors doors = new Doors(() -> {}, () -> {}, id -> new javafx.scene.layout.VBox(), id -> {});
        doOnScreen(() -> frame.shell().open(new PersonScreen(sitting(), frame.shell(), doors, village.person(number))));
    }

    private Passing passing(int number) {
        return village.desk().ask(state -> state.people()
                .find(village.person(number))
                .orElseThrow()
                .passing());
    }

    private List<String> named() {
        return onScreen(() -> scene().getRoot().lookupAll(".payer-out").stream()
                .map(each -> ((Button) each).getText())
                .toList());
    }

    private Mandate mandate() {
        Id organisation = village.person(7);
        return village.desk()
                .ask(state -> Objects.requireNonNull(
                        state.people().find(organisation).orElseThrow().mandate()));
    }

    private void fire(String id) {
        doOnScreen(() -> ((Button) scene().lookup(id)).fire());
    }

    private boolean disabled(String id) {
        return scene().lookup(id).isDisabled();
    }
}
