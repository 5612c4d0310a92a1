package org.folkmoot.desktop.bringing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.DeedRefused;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.LocalPersonal;
import org.folkmoot.imports.Meaning;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are brought into an open assembly, as a treasurer does it at the table. */
class BringingTest extends OnScreen {
    private static final Path REAL = Path.of("../shared/data/trust");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // before each test
    private Home home;

    @SuppressWarnings("NullAway.Init") // before each test
    private Village village;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private Frame frame;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private BringingScreen screen;

    private final List<ImportPlan> wentOn = new ArrayList<>();

    @BeforeEach
    void found() {
        home = new Home(folder);
        village = Village.withoutTrust(folder, 4);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        doOnScreen(() -> frame.rise());
        village.close();
    }

    static boolean areRealListsThere() {
        return Files.isDirectory(REAL);
    }

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @Test
    void a_list_with_good_and_bad_rows_is_taken_by_keyboard_as_one_deed() throws IOException {
        home.files()
                .next(write(
                        "members.csv",
                        "\uFEFFName;E-Mail\r\n\r\n\"Jonas\";j@x.org\r\nLena;l@x.org\r\n=1+1;\r\nLena;\r\n"));
        home.files().next(write("trust.tsv", "from\tto\nFounder 1\tJonas\nJonas\tLena\nJonas\tNobody\n"));
        open(plain("en"));
        until("a file is asked for", () -> focused("bring-people-choose"));
        person.type(KeyCode.SPACE);
        until("it is read", () -> !missing().contains("being read") && shown("bring-people-aside"));
        doOnScreen(() -> node("bring-trust-choose").requestFocus());
        person.type(KeyCode.SPACE);
        until("both are read", () -> shown("bring-trust-aside") && !forward().isDisabled());
        doOnScreen(() -> forward().requestFocus());
        person.type(KeyCode.ENTER);
        until("the columns are asked", () -> focused("bring-people-column-0"));
        assertEquals(Meaning.NAME, ((ChoiceBox<?>) node("bring-people-column-0")).getValue());
        assertFalse(((CheckBox) node("bring-people-keep-1")).isSelected(), "only the name is ticked");
        doOnScreen(() -> node("bring-people-keep-1").requestFocus());
        person.type(KeyCode.SPACE);
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        assertEquals(
                "2 people ask to join. 2 links of trust begin today. 3 rows are left out.", text("bring-sentence"));
        press("bring-show-left");
        until("bad rows are listed", () -> table("bring-left-table").getItems().size() == 3);
        assertEquals(
                List.of("members.csv 5", "members.csv 6", "trust.tsv 4"),
                onScreen(() -> table("bring-left-table").getItems().stream()
                        .map(Preview.ProblemLine.class::cast)
                        .map(row -> row.file() + " " + row.line())
                        .toList()));
        press("step-forward");
        person.type(KeyCode.ENTER);
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jonas", "Lena"), waiting());
        assertEquals(2, (int)
                village.desk().ask(state -> state.trust().links(village.now()).size()));
        assertEquals(
                List.of("j@x.org", "l@x.org"),
                new LocalPersonal(new RealDisk(), village.folder())
                        .read().values().stream()
                                .map(values -> values.get("E-Mail"))
                                .sorted()
                                .toList());
        until("the way on has the focus", () -> focused("bring-on"));
        person.type(KeyCode.ENTER);
        until("one goes on", () -> wentOn.size() == 1);
    }

    @Test
    void bad_rows_can_be_saved_filtered_and_copied() throws IOException {
        Path saved = folder.resolve("left.csv");
        home.files().next(write("list.csv", "name\nJonas\n=1+1\n\0\n-\n"));
        home.files().next(saved);
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        press("bring-show-left");
        doOnScreen(() -> ((TextInputControl) node("bring-left-filter")).setText("control"));
        assertEquals(
                1, (int) onScreen(() -> table("bring-left-table").getItems().size()));
        press("bring-save-left");
        until("it is written", () -> Files.exists(saved) && contains(saved, "=1+1"));
        assertTrue(contains(saved, "\"list.csv\",\"3\""), "all of them, with file and line");
        assertEquals(4, Files.readString(saved).lines().count(), "what is filtered away is saved all the same");
    }

    @Test
    void what_was_previewed_is_taken_although_the_file_is_gone_by_then() throws IOException {
        Path file = write("list.csv", "name\nJonas\n");
        home.files().next(file);
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        Files.delete(file);
        walkToTheEnd();
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jonas"), waiting());
    }

    @Test
    void a_cancelled_taking_leaves_nothing_and_can_be_begun_again() throws IOException {
        home.files()
                .next(write(
                        "long.csv",
                        IntStream.range(0, 4_000)
                                .mapToObj(i -> "Person " + i)
                                .collect(Collectors.joining("\n", "name\n", "\n"))));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        walkToTheEnd();
        press("step-forward");
        beforeAnythingIsRecorded(() -> {
            press("confirm");
            press("bring-cancel");
        });
        until(
                "the rows are there again",
                () -> node("bring-sentence") != null && !forward().isDisabled());
        assertEquals(List.of(), waiting());
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(4_000, waiting().size());
    }

    @Test
    void older_letters_are_named_by_line_and_can_be_chosen() throws IOException {
        home.files().next(Files.write(folder.resolve("alt.csv"), "name\nJörg\n".getBytes(StandardCharsets.ISO_8859_1)));
        open(plain("en"));
        press("bring-people-choose");
        until("it is refused", () -> shown("bring-people-letters"));
        assertTrue(forward().isDisabled());
        assertTrue(page().contains("Line 2: Here stand bytes that are not UTF-8."), page());
        press("bring-people-letters");
        until("it is read", () -> !forward().isDisabled());
        walkToTheEnd();
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jörg"), waiting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "empty", "folder", "gone", "one long line"})
    void what_is_no_list_is_refused_and_can_be_put_aside(String what) throws IOException {
        home.files().next(noList(what));
        open(plain("en"));
        press("bring-people-choose");
        until("it is refused", () -> page().contains(" cannot be read"));
        assertTrue(forward().isDisabled());
        press("bring-people-aside");
        until("one can choose again", () -> focused("bring-people-choose"));
        assertEquals("Choose at least one file.", missing());
    }

    @Test
    void files_dropped_on_the_page_find_their_places_by_their_headings() throws IOException {
        List<Path> dropped =
                List.of(write("certs.csv", "issuer,receiver\nJonas,Founder 1\n"), write("m.csv", "name\nJonas\n"));
        open(plain("en"));
        doOnScreen(() -> screen.dropped(dropped));
        until("both are read", () -> shown("bring-people-aside") && shown("bring-trust-aside"));
        walkToTheEnd();
        assertEquals(
                "1 person asks to join. 1 link of trust begins today. No row is left out.", text("bring-sentence"));
    }

    @Test
    void while_nobody_records_everything_can_be_looked_at_and_it_is_said_what_to_do() throws IOException {
        village.reopen();
        village.desk().close();
        village.opens();
        home.files().next(write("list.csv", "name\nJonas\n"));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> !forward().isDisabled());
        assertTrue(text("bring-why-not").contains("Choose who is recording now."));
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> text("bring-sentence").startsWith("1 person"));
        assertTrue(forward().isDisabled());
        assertEquals("Whoever records must be a member. Choose who is recording now.", missing());
    }

    @Test
    void somebody_who_joined_meanwhile_is_left_out() throws IOException {
        home.files().next(write("list.csv", "name\nJonas\nLena\n"));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        walkToTheEnd();
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.NONE.with(Names.NAMES, List.of("Lena"))));
        until("it is looked at again", () -> text("bring-sentence")
                .equals("1 person asks to join. 1 row is left out."));
    }

    @Test
    @EnabledIf(value = "areRealListsThere", disabledReason = "the real lists are not beside this project")
    void a_network_of_thousands_is_brought_in() throws IOException {
        home.files().next(REAL.resolve("g1-2019-members.csv"));
        home.files().next(REAL.resolve("g1-2019-certs.csv"));
        open(plain("en"));
        press("bring-people-choose");
        press("bring-trust-choose");
        until("both are read", () -> shown("bring-people-aside") && shown("bring-trust-aside"));
        walkToTheEnd();
        assertEquals(
                "3,394 people ask to join. 26,695 links of trust begin today. No row is left out.",
                text("bring-sentence"));
        press("bring-show-trusts");
        assertEquals(26_695, (int)
                onScreen(() -> table("bring-taken-trusts-table").getItems().size()));
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(3_394, waiting().size());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void every_step_can_be_read_and_reached(ScreenWalk.Way way) throws IOException {
        home.files().next(write("mitgliederliste-der-nachbarschaft-2026-endgültig.csv", LONG_LIST));
        home.files()
                .next(Files.write(
                        folder.resolve("alt.csv"), "from,to\nJörg,x\n".getBytes(StandardCharsets.ISO_8859_1)));
        home.files().next(write("vertrauen.csv", "from,to\nFounder 1,Jonas\nX,Y\n"));
        open(way);
        walk(way, "bringing-files");
        doOnScreen(() -> press(node("bring-people-choose")));
        until("it is read", () -> shown("bring-people-aside"));
        doOnScreen(() -> press(node("bring-trust-choose")));
        until("it is refused", () -> shown("bring-trust-letters"));
        walk(way, "bringing-files-chosen");
        doOnScreen(() -> press(node("bring-trust-choose")));
        until("both are read", () -> !forward().isDisabled());
        press("step-forward");
        walk(way, "bringing-columns");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        for (String list : List.of("people", "trusts", "left", "notes")) {
            press("bring-show-" + list);
            walk(way, "bringing-" + list);
        }
        press("step-forward");
        walk(way, "bringing-confirm");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        walk(way, "bringing-summary");
    }

    private static final String LONG_LIST = "Name,E-Mail,Telefon,Bemerkung\nJonas,j@x.org,030 123456,kocht gern\n"
            + "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach Oberländer,i@x.org,,\n"
            + "محمد الأمين بن عبد الله,m@x.org,,hilft beim Kinderfest und bringt den großen Topf mit\n"
            + "jonas,,,\n=HYPERLINK(),,,\n12.03.2024,,,\n,,,x\n";

    private Path noList(String what) throws IOException {
        Path file = folder.resolve("thing");
        return switch (what) {
            case "picture" -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
            case "empty" -> Files.write(file, new byte[0]);
            case "folder" -> Files.createDirectory(file);
            case "one long line" -> Files.writeString(file, "x".repeat(10 << 20));
            default -> file;
        };
    }

    /** Does something while the desk is still busy, so that what was asked of it meanwhile has not begun. */
    private void beforeAnythingIsRecorded(Runnable deed) {
        CompletableFuture<Boolean> busy = new CompletableFuture<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        CompletableFuture<Recording> before =
                CompletableFuture.supplyAsync(() -> village.desk().record(1, writer -> {
                    busy.complete(true);
                    done.join();
                    throw DeedRefused.because(Sentence.of("desk.cancelled"));
                }));
        busy.join();
        deed.run();
        done.complete(true);
        before.join();
    }

    private void walkToTheEnd() {
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
    }

    private List<String> waiting() {
        return village.desk().ask(state -> state.people().who(Standing.WAITING, village.now()).stream()
                .map(each -> village.desk().names().shown(each.id()))
                .toList());
    }

    private void walk(ScreenWalk.Way way, String name) {
        onScreen(() -> {
            Camera.shoot(
                    scene(), Path.of("target/looks", name + "-" + way.toString().replaceAll("[ %]+", "-") + ".png"));
            return true;
        });
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), name + " " + way);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private String page() {
        return onScreen(() -> screen.root().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("\n")));
    }

    private ButtonBase forward() {
        return (ButtonBase) node("step-forward");
    }

    private String missing() {
        return onScreen(() -> String.valueOf(forward().getAccessibleHelp()));
    }

    private String text(String id) {
        return onScreen(() -> node(id) instanceof Labeled labeled ? labeled.getText() : "");
    }

    private void press(String id) {
        until(id + " can be pressed", () -> node(id) instanceof ButtonBase button && !button.isDisabled());
        doOnScreen(() -> press(node(id)));
    }

    private static void press(Node node) {
        ((ButtonBase) node).fire();
    }

    @SuppressWarnings("NullAway") // a missing control fails the test that asks for it
    private Node node(String id) {
        return scene().lookup("#" + id);
    }

    private boolean shown(String id) {
        Node node = node(id);
        return node != null && node.isVisible();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) node(id);
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static ScreenWalk.Way plain(String language) {
        return new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, language));
    }

    private void open(ScreenWalk.Way way) throws IOException {
        frame = onScreen(() -> home.start(stage(), way));
        doOnScreen(() -> {
            frame.sit(village.desk());
            screen = new BringingScreen(
                    frame.shell(),
                    new IntoAssembly(new Sitting(village.desk(), ZoneOffset.UTC), frame.shell()),
                    wentOn::add);
            frame.shell().open(screen);
        });
    }
}
