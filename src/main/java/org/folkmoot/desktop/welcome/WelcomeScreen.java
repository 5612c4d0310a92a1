package org.folkmoot.desktop.welcome;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.words.Wording;

/** Four big choices, the first of them marked. */
public final class WelcomeScreen implements Screen {
    private final Wording words;
    private final Beginnings beginnings;
    private final Parent root;

    @FXML
    private Button meeting;

    /** Loads the page. */
    public WelcomeScreen(Wording words, Beginnings beginnings) {
        this.words = words;
        this.beginnings = beginnings;
        this.root = Fxml.load(WelcomeScreen.class, "Welcome.fxml", words, this);
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
        // the page is in the window only after the next layout
        Platform.runLater(meeting::requestFocus);
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
