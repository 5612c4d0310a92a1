package org.folkmoot.desktop;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.words.Wording;

/** Stands where a screen is still being built. */
final class ComingScreen implements Screen {
    private final String title;
    private final VBox root;

    ComingScreen(Wording words, Place place) {
        this.title = words.text(place.key()).replace("_", "");
        EmptyState empty = new EmptyState(place.icon(), words.text("shell.coming"), words.text("shell.coming.detail"));
        this.root = new VBox(new PageHeader(title, ""), empty);
        root.getStyleClass().add("page");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // nothing changes here
    }
}
