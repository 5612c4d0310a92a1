package org.folkmoot.desktop.welcome;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.folkmoot.desktop.opening.Recent;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.words.Wording;

/** Four big choices, the first of them marked. */
public final class WelcomeScreen implements Screen {
    private final Wording words;
    private final Beginnings beginnings;
    private final List<Recent> recent;
    private final Parent root;

    @FXML
    private Button meeting;

    @FXML
    private FlowPane recents;

    /**
     * Loads the page.
     *
     * @param recent assemblies that were open here before, the newest first
     */
    public WelcomeScreen(Wording words, Beginnings beginnings, List<Recent> recent) {
        this.words = words;
        this.beginnings = beginnings;
        this.recent = recent;
        this.root = Fxml.load(WelcomeScreen.class, "Welcome.fxml", words, this);
    }

    @FXML
    private void initialize() {
        recents.setVisible(!recent.isEmpty());
        recents.setManaged(!recent.isEmpty());
        for (Recent each : recent) {
            Button button = new Button(each.name(), Icons.of("fth-clock"));
            button.setId("recent-" + recent.indexOf(each));
            button.setAccessibleText(words.text("welcome.recent.open", each.name()));
            button.setTooltip(new Tooltip(each.folder().toString()));
            button.setOnAction(event -> beginnings.open(each.name(), each.folder()));
            recents.getChildren().add(button);
        }
    }

    @Override
    public String title() {
        return words.text("welcome.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // nothing is open yet that could change
    }

    /** Begins at the assembly that was open last, behind the label before it. */
    @Override
    public Node focusFirst() {
        return recent.isEmpty() ? meeting : recents.getChildren().get(1);
    }

    @FXML
    private void holdMeeting() {
        beginnings.holdMeeting();
    }

    @FXML
    private void openAssembly() {
        beginnings.openAssembly();
    }

    @FXML
    private void lookAtCopy() {
        beginnings.lookAtCopy();
    }

    @FXML
    private void lookAtSample() {
        beginnings.lookAtSample();
    }
}
