package org.folkmoot.desktop.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map as a person meets it: founder 1 accepts the circles of 2 and 3, and founder 2 those of 1. */
class TrustMapTest extends OnScreen {
    private static final Day UNTIL = Day.parse("2026-12-24");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private Frame frame;

    private @Nullable Surroundings around;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private Village village;

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @AfterEach
    void close() {
        doOnScreen(() -> {
            if (frame != null) {
                frame.rise();
            }
        });
    }

    @Test
    void a_click_on_a_person_shows_the_two_lists() throws IOException {
        open(5, true);
        Point2D spot = onScreen(() -> surface().localToScreen(surface().spot(0)));
        person.clickOn(spot);
        until("the card is there", () -> scene().lookup("#map-person-name") != null);
        assertEquals("Founder 1", ((Label) scene().lookup("#map-person-name")).getText());
        assertEquals(List.of("Founder 2", "Founder 3"), names("#map-accepts"));
        assertEquals(List.of("Founder 2"), names("#map-accepted-by"));
        person.clickOn((Hyperlink) scene().lookup("#map-accepted-by .hyperlink"));
        until("the other person is shown", () -> names("#map-accepts").equals(List.of("Founder 1")));
    }

    @Test
    void a_few_letters_fly_to_a_person() throws IOException {
        open(5, true);
        person.clickOn("#map-search").write("founder 4").type(KeyCode.ENTER);
        assertEquals(OptionalInt.of(3), surface().selected().get());
        until("the person is in the middle", () -> {
            Point2D spot = surface().spot(3);
            return spot.distance(surface().getWidth() / 2, surface().getHeight() / 2) < 3;
        });
    }

    @Test
    void tab_goes_from_person_to_person_enter_chooses_and_escape_lets_tab_leave() throws IOException {
        open(3, true);
        doOnScreen(() -> surface().requestFocus());
        person.type(KeyCode.TAB);
        assertEquals("Founder 1, accepted by 1, accepts 2", surface().getAccessibleText());
        person.type(KeyCode.TAB).type(KeyCode.ENTER);
        until("the second is chosen", () -> surface().selected().get().equals(OptionalInt.of(1)));
        assertEquals(List.of("Founder 1"), names("#map-accepts"));
        person.type(KeyCode.ESCAPE).type(KeyCode.TAB);
        until("the map is left", () -> !surface().isFocused());
    }

    @Test
    void keys_zoom_and_pan_and_show_everybody_again() throws IOException {
        open(5, true);
        doOnScreen(() -> surface().requestFocus());
        double before = surface().camera().zoom();
        person.write("+");
        until("it is closer", () -> surface().camera().zoom() > before * 1.3);
        double x = surface().camera().centreX();
        person.type(KeyCode.LEFT);
        assertTrue(surface().camera().centreX() < x);
        person.write("0");
        until("everybody is shown", () -> Math.abs(surface().camera().zoom() - before) < 1e-9);
    }

    @Test
    void the_list_has_the_same_links_as_the_map() throws IOException {
        open(5, true);
        person.clickOn("#map-view-list");
        TableView<?> table = (TableView<?>) scene().lookup("#map-list-rows");
        assertEquals(3, table.getItems().size());
        assertEquals(
                List.of("Founder 1", "Founder 2", "24 December 2026", "yes, until 24 December 2026"),
                table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(0)))
                        .toList());
    }

    @Test
    void trust_that_is_given_meanwhile_is_counted_and_places_are_kept_in_a_file() throws IOException {
        open(5, true);
        assertTrue(Files.exists(village.folder().resolve("local/map.txt")));
        Village now = village;
        now.does(new TrustGiven(new Pairs(List.of(new Pair(now.person(4), now.person(5)))), UNTIL, TrustSource.SHEET));
        until("the fourth link is counted", () -> onLine().contains("4 trust links"));
    }

    @Test
    void where_nobody_trusts_anybody_it_says_what_to_do() throws IOException {
        open(3, false);
        assertTrue(scene().lookup("#map-to-people") != null);
        person.clickOn("#map-to-people");
        assertEquals(Place.PEOPLE, frame.shell().pages().place().get());
    }

    @Test
    void the_map_is_saved_as_svg_and_png() throws IOException {
        open(5, true);
        for (String name : List.of("map.svg", "map.png")) {
            Path file = folder.resolve(name);
            doOnScreen(() -> ((TrustMapScreen) frame.shell().pages().shown().get()).save(file));
            assertTrue(Files.size(file) > 1000, name);
        }
        assertTrue(Files.readString(folder.resolve("map.svg")).contains(">Founder 3</text>"));
    }

    @Test
    void the_button_asks_for_a_file_in_the_way_of_the_house() throws IOException {
        Home home = new Home(folder.resolve("home"));
        around = home.around();
        open(5, true);
        Path file = folder.resolve("asked.svg");
        home.files().next(file);
        doOnScreen(() -> ((Button) scene().lookup("#map-save")).fire());
        assertTrue(Files.size(file) > 1000);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        open(5, true, way.appearance(), way.width(), way.height());
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "overview " + way);
        doOnScreen(() -> surface().selected().set(OptionalInt.of(0)));
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "person " + way);
    }

    private void open(int founders, boolean trust) throws IOException {
        open(founders, trust, new Appearance(Brightness.LIGHT, 100, "en"), 1000, 780);
    }

    private void open(int founders, boolean trust, Appearance appearance, int width, int height) throws IOException {
        village = Village.withoutTrust(folder, founders).days(1);
        village.desk().takeSeat(village.person(1));
        if (trust) {
            village.days(1)
                    .does(new TrustGiven(
                            new Pairs(List.of(pair(1, 2), pair(1, 3), pair(2, 1))), UNTIL, TrustSource.SHEET));
        }
        AppearanceFile kept = new AppearanceFile(folder.resolve("look"));
        Files.createDirectories(folder.resolve("look"));
        kept.write(appearance);
        doOnScreen(() -> {
            frame = around == null
                    ? new Frame(stage(), kept, Locale.ENGLISH)
                    : new Frame(stage(), kept, Locale.ENGLISH, around);
            stage().setWidth(width);
            stage().setHeight(height);
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.MAP);
        });
        until("the map is drawn", () -> surface().frame() != null);
    }

    private Pair pair(int truster, int trusted) {
        return new Pair(village.person(truster), village.person(trusted));
    }

    private MapSurface surface() {
        return (MapSurface) scene().lookup("#map-surface");
    }

    private String onLine() {
        return ((org.folkmoot.desktop.parts.PageHeader) scene().lookup(".page-header")).getLine();
    }

    private List<String> names(String list) {
        return onScreen(() -> ((Parent) scene().lookup(list))
                .lookupAll(".hyperlink").stream()
                        .map(link -> ((Hyperlink) link).getText())
                        .toList());
    }
}
