package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.copies.Copies;
import org.folkmoot.copies.Exported;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopiesFile;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.Verification;
import org.folkmoot.copies.Ways;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Closing words, making copies, bringing them in and looking into them, as people do it. */
class CopiesScreenTest extends OnScreen {
    @TempDir
    private Path folder;

    private Home home;
    private Path copy;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    private Frame frame;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    private Village village;

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @BeforeEach
    void arriveHome() {
        home = new Home(folder.resolve("home"));
        copy = folder.resolve("village.folkmoot");
    }

    @AfterEach
    void rise() {
        doOnScreen(() -> frame.rise());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        village = Village.of(folder.resolve("village"), 3);
        sit(way);
        until("there are no words yet", () -> seen("#copies-table") && rows("#copies-table") == 1);
        walk("no-meeting", way);
        frameRises();
        village = LivelyVillage.in(folder.resolve("lively"));
        crowd();
        sit(way);
        until("words are shown", () -> !text("#copies-words-first").isEmpty());
        until("copies are listed", () -> rows("#copies-table") == 31);
        walk("copies", way);
        compare("river copper lantern seven oak violin harbour moss");
        walk("another-note", way);
        fire("#copies-all-words");
        until("all words are listed", () -> seen("#copies-all-table"));
        walk("all-words", way);
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        walk("before-a-copy", way);
        make(copy);
        walk("made", way);
        bring(copy);
        walk("same", way);
        Files.writeString(copy, Files.readString(copy).replaceFirst("\"n\":9,", "\"n\":8,"));
        bring(copy);
        walk("altered", way);
        Files.write(copy, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bring(copy);
        walk("a-picture", way);
    }

    @Test
    void closing_words_are_shown_in_both_languages_and_compared_with_a_notebook() throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        sit(plain());
        ClosingWords words = village.desk().ask(MeetingWords::of).getFirst().words();
        until("words are shown", () -> text("#copies-words-first")
                .equals(String.join(" · ", words.in(Locale.ENGLISH).subList(0, 4))));
        fire("#copies-words-de");
        assertEquals(String.join(" · ", words.in(Locale.GERMAN).subList(4, 8)), text("#copies-words-second"));
        compare(String.join(" ", words.in(Locale.GERMAN)).toUpperCase(Locale.ROOT));
        assertTrue(answer("#copies-note-answer").startsWith("The same."), answer("#copies-note-answer"));
        List<String> typed = new ArrayList<>(words.in(Locale.ENGLISH));
        typed.set(2, "zzzz");
        compare(String.join(", ", typed));
        assertTrue(
                answer("#copies-note-answer")
                        .contains("Word 3: your notebook has “zzzz”, the record “"
                                + words.in(Locale.ENGLISH).get(2) + "”."),
                answer("#copies-note-answer"));
        compare("river copper lantern seven oak violin harbour moss");
        assertTrue(answer("#copies-note-answer").startsWith("These are not the words"), answer("#copies-note-answer"));
    }

    @Test
    void a_copy_is_made_by_keyboard_and_is_known_from_then_on() throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        sit(plain());
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        until("today says that there is no copy", () -> seen("#need-no-copy"));
        person.clickOn("#need-no-copy");
        until("copies are listed", () -> rows("#copies-table") == 1);
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        assertTrue(answer("#copies-make-reads").contains("6 payments"), answer("#copies-make-reads"));
        home.files().next(folder.resolve("village"));
        person.clickOn("#copies-keeper-name").write("Rosa (USB stick)").type(KeyCode.ENTER);
        until("it is there", () -> seen("#copies-made"));
        assertEquals(Verification.Result.INTACT, Copies.checked(copy).result());
        until("it is known", () -> known().copies().size() == 1);
        assertEquals("Rosa (USB stick)", known().copies().getFirst().keptBy());
        assertFalse(Files.readString(copy).contains("Rosa"), "who keeps it never leaves this computer");
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        until("nothing is missing any more", () -> seen("#need-waiting") && !seen("#need-no-copy"));
    }

    @Test
    void what_is_in_the_way_or_not_writable_is_said_and_stays_as_it_was() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Files.writeString(copy, "a shopping list");
        sit(plain());
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        home.files().next(copy);
        fire("#copies-make-where");
        until("it is refused", () -> text("#copies-make-refused").contains("already is something else"));
        assertEquals("a shopping list", Files.readString(copy));
        home.files().next(folder.resolve("no such stick").resolve("village.folkmoot"));
        fire("#copies-make-where");
        until("it is refused", () -> text("#copies-make-refused").contains("the folder or stick is not there"));
        assertEquals(KnownCopies.NONE, known());
    }

    @Test
    void a_copy_that_is_brought_in_is_examined_compared_and_noted_under_a_name() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        sit(plain());
        bring(copy);
        assertTrue(text("#copies-verdict").startsWith("INTACT"), text("#copies-verdict"));
        assertTrue(answer("#copies-kinship").contains("exactly what is recorded here"), answer("#copies-kinship"));
        until("it is noted", () -> known().copies().size() == 1);
        assertEquals("village.folkmoot", known().copies().getFirst().keptBy());
        doOnScreen(() -> editor().setText("Tool library"));
        fire("#copies-keeper-do");
        until(
                "it is noted under that name",
                () -> known().copies().size() == 1
                        && known().copies().getFirst().keptBy().equals("Tool library"));
    }

    @Test
    void one_flipped_byte_is_named_by_its_line_and_the_copy_is_not_opened() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        byte[] bytes = Files.readAllBytes(copy);
        int at = bytes.length / 2;
        bytes[at] ^= 1;
        Files.write(copy, bytes);
        sit(plain());
        bring(copy);
        assertTrue(text("#copies-verdict").startsWith("NOT INTACT"), text("#copies-verdict"));
        String line = "line " + Copies.lineOf(bytes, at) + ":";
        assertTrue(text("#copies-finding-first").contains(line), text("#copies-finding-first"));
        assertTrue(rows("#copies-findings") >= 1);
        assertTrue(disabled("#copies-look") && disabled("#copies-look-folder"));
        until(
                "it is known as altered",
                () -> known().copies().size() == 1
                        && known().copies().getFirst().standing(1) == KnownCopy.Standing.ALTERED);
    }

    @Test
    void a_copy_that_went_its_own_way_is_told_with_how_much_is_on_either_side() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Ways.elsewhere(village, folder.resolve("village"), copy, 3);
        village.desk().takeSeat(village.person(1));
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.of("names", "Ada")));
        sit(plain());
        bring(copy);
        String said = answer("#copies-kinship");
        assertTrue(said.contains("It went its own way.") && said.contains("1 were recorded here and 3 there"), said);
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        until("it is listed", () -> rows("#copies-table") == 2);
    }

    @Test
    void two_heads_are_shown_and_nothing_is_recorded() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Ways.writeBeside(village);
        village.opens();
        sit(plain());
        assertTrue(village.desk().isForLooking());
        assertEquals("Two copies went their own way", text("#shell-seal"));
        assertTrue(
                frame.state().banner().get().contains("nothing is recorded"),
                frame.state().banner().get());
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        person.clickOn("#shell-seal");
        until("the seal leads to the copies", () -> seen("#copies-table"));
    }

    @Test
    void a_copy_opens_for_looking_and_closing_it_leads_back() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        sit(plain());
        bring(copy);
        fire("#copies-look");
        until("it is open for looking", () -> frame.state().banner().get().startsWith("Opened for looking"));
        assertEquals("Village", frame.state().assembly().get());
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        until("it shows the same words", () -> !text("#copies-words-first").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "empty", "database", "huge line", "book"})
    void a_file_that_is_no_copy_is_refused_with_its_reason(String kind) throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Files.write(copy, bytes(kind));
        sit(plain());
        bring(copy);
        assertEquals("This is not a copy that could be checked", text("#copies-verdict"));
        assertTrue(answer("#copies-examined").contains("village.folkmoot, line 1: "), answer("#copies-examined"));
        assertEquals(KnownCopies.NONE, known());
    }

    @Test
    void from_the_welcome_a_copy_is_examined_and_opened_or_refused_with_line_and_reason() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        village.close();
        start(plain());
        home.files().next(copy);
        person.clickOn("#look-at-copy");
        until("it is open for looking", () -> frame.state().banner().get().startsWith("Opened for looking"));
        doOnScreen(() -> frame.leave());
        Files.writeString(copy, Files.readString(copy).replaceFirst("\"n\":4", "\"n\":5"));
        home.files().next(copy);
        person.clickOn("#look-at-copy");
        until("it is said why not", () -> text("#copies-verdict").startsWith("NOT INTACT"));
        assertTrue(text("#copies-finding-first").contains("line "), text("#copies-finding-first"));
        assertTrue(frame.state().assembly().get().isEmpty());
    }

    @Test
    void from_the_welcome_the_sample_opens() throws IOException {
        start(plain());
        person.clickOn("#look-at-sample");
        patiently(() -> !frame.state().assembly().get().isEmpty());
        assertTrue(frame.state().banner().get().startsWith("This is a made-up assembly"));
    }

    @Test
    void the_lists_are_compared_with_the_record() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        sit(plain());
        fire("#copies-check");
        until("they are right", () -> answer("#copies-check-answer").startsWith("Right."));
    }

    @Test
    void a_known_copy_is_given_another_keeper_and_forgotten() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Exported.Done done = Copies.exported(village.desk(), copy);
        file().change(known -> known.with(KnownCopy.made("Rosa", done, village.now())));
        sit(plain());
        until("it is listed", () -> rows("#copies-table") == 2);
        assertTrue(disabled("#copies-rename"), "nothing is chosen yet");
        choose(0);
        assertTrue(disabled("#copies-rename"), "this laptop is no copy");
        choose(1);
        fire("#copies-rename");
        until("it is asked who keeps it", () -> seen("#copies-rename-do"));
        doOnScreen(() -> editor().setText("Tala"));
        fire("#copies-rename-do");
        until("it is renamed", () -> known().copies().getFirst().keptBy().equals("Tala"));
        until("the list shows it", () -> rows("#copies-table") == 2);
        choose(1);
        fire("#copies-forget");
        until("it is forgotten", () -> known().copies().isEmpty());
    }

    private void start(ScreenWalk.Way way) throws IOException {
        doOnScreen(() -> {
            try {
                frame = home.start(stage(), way);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void sit(ScreenWalk.Way way) throws IOException {
        new AppearanceFile(home.around().configuration()).write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(
                    stage(), new AppearanceFile(home.around().configuration()), Locale.ENGLISH, home.around());
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.COPIES);
        });
        until("the page is there", () -> seen("#copies-table"));
    }

    /** Telling fourteen months takes longer than what {@link #until} waits, on a machine that does other things too. */
    private static void patiently(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("the sample did not come", e);
        }
    }

    private void frameRises() {
        doOnScreen(() -> frame.rise());
    }

    /** Thirty copies, some with long names, one from right to left. */
    private void crowd() throws IOException {
        long here = village.desk().entries().count();
        for (int i = 1; i <= 30; i++) {
            String keeper = i == 3
                    ? "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach (blue stick)"
                    : i == 4 ? "روزا حداد" : "Keeper " + i;
            long common = Math.max(1, here - i);
            KnownCopy known = new KnownCopy(
                    keeper,
                    "Village-2026-03-" + (i + 10) + ".folkmoot",
                    village.now() - (i - 1) * Day.SECONDS,
                    i % 2 == 0,
                    i == 5 ? Verification.Result.NOT_INTACT : Verification.Result.INTACT,
                    i == 6 ? common + 12 : common,
                    common,
                    null);
            file().change(all -> all.with(known));
        }
    }

    private void make(Path file) {
        home.files().next(file);
        fire("#copies-make-where");
        until("it is there", () -> seen("#copies-made"));
    }

    private void bring(Path file) {
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        home.files().next(file);
        fire("#copies-choose");
        until("it is examined", () -> seen("#copies-verdict"));
    }

    private void compare(String note) {
        doOnScreen(() -> ((TextField) scene().lookup("#copies-note")).setText(note));
        fire("#copies-compare");
    }

    private void choose(int row) {
        doOnScreen(() -> ((TableView<?>) scene().lookup("#copies-table"))
                .getSelectionModel()
                .clearAndSelect(row));
    }

    private TextField editor() {
        return ((ComboBox<?>) scene().lookup("#copies-keeper")).getEditor();
    }

    private void fire(String id) {
        doOnScreen(() -> ((ButtonBase) scene().lookup(id)).fire());
    }

    private void walk(String page, ScreenWalk.Way way) {
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), page + " " + way);
        String album = System.getProperty("album", "");
        if (!album.isEmpty()) {
            onScreen(() -> {
                String name = page + "-" + way.width() + "-" + way.appearance().language() + "-"
                        + way.appearance().textPercent();
                Camera.shoot(scene(), Path.of(album, name + ".png"));
                return true;
            });
        }
    }

    private boolean seen(String id) {
        return scene().lookup(id) != null;
    }

    private boolean disabled(String id) {
        Node node = scene().lookup(id);
        return node != null && node.isDisabled();
    }

    private int rows(String id) {
        return scene().lookup(id) instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private String text(String id) {
        return scene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    private String answer(String id) {
        StringBuilder all = new StringBuilder();
        onScreen(() -> {
            gather(scene().lookup(id), all);
            return true;
        });
        return all.toString();
    }

    private static void gather(Node node, StringBuilder all) {
        if (node instanceof Labeled label && label.getText() != null) {
            all.append(label.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    private KnownCopiesFile file() {
        return new KnownCopiesFile(new RealDisk(), village.folder(), true);
    }

    private KnownCopies known() {
        return file().read();
    }

    private byte[] bytes(String kind) throws IOException {
        return switch (kind) {
            case "picture" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
            case "database" -> "H:2,block:2,blockSize:1000,chunk:1,created:18f\n".getBytes(StandardCharsets.US_ASCII);
            case "huge line" -> "{\"header\":".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            case "book" -> Files.readAllBytes(village.folder().resolve("personal.jsonl"));
            default -> new byte[0];
        };
    }

    private static ScreenWalk.Way plain() {
        return new ScreenWalk.Way(1280, 900, new Appearance(Brightness.LIGHT, 100, "en"));
    }
}
