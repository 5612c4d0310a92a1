package org.folkmoot.desktop.bringing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.people.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The ground for tests that bring files into an open assembly. */
abstract class BringingOnScreen extends OnScreen {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init") // before each test
    Home home;

    @SuppressWarnings("NullAway.Init") // before each test
    Village village;

    @SuppressWarnings("NullAway.Init") // each test opens it
    Frame frame;

    @SuppressWarnings("NullAway.Init") // each test opens it
    BringingScreen screen;

    final List<ImportPlan> wentOn = new ArrayList<>();

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

    void walkToTheEnd() {
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
    }

    List<String> waiting() {
        return village.desk().ask(state -> state.people().who(Standing.WAITING, village.now()).stream()
                .map(each -> village.desk().names().shown(each.id()))
                .toList());
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    String page() {
        return onScreen(() -> screen.root().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("\n")));
    }

    ButtonBase forward() {
        return (ButtonBase) node("step-forward");
    }

    String missing() {
        return onScreen(() -> String.valueOf(forward().getAccessibleHelp()));
    }

    String text(String id) {
        return onScreen(() -> node(id) instanceof Labeled labeled ? labeled.getText() : "");
    }

    void press(String id) {
        until(id + " can be pressed", () -> node(id) instanceof ButtonBase button && !button.isDisabled());
        doOnScreen(() -> press(node(id)));
    }

    static void press(Node node) {
        ((ButtonBase) node).fire();
    }

    @SuppressWarnings("NullAway") // a missing control fails the test that asks for it
    Node node(String id) {
        return scene().lookup("#" + id);
    }

    boolean shown(String id) {
        Node node = node(id);
        return node != null && node.isVisible();
    }

    TableView<?> table(String id) {
        return (TableView<?>) node(id);
    }

    boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    static ScreenWalk.Way plain(String language) {
        return new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, language));
    }

    void open(ScreenWalk.Way way) throws IOException {
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
