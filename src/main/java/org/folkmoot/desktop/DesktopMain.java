package org.folkmoot.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Opens the window. */
public final class DesktopMain extends Application {
    /** Called by JavaFX. */
    public DesktopMain() {}

    /** Opens the window and returns when it is closed. */
    public static void start(String... args) {
        Application.launch(DesktopMain.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
    }
}
