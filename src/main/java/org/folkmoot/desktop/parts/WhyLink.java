package org.folkmoot.desktop.parts;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A link beside a number that answers with its arithmetic in a balloon. */
public final class WhyLink extends Hyperlink {
    /**
     * Makes a link.
     *
     * @param text the question in words
     * @param about which number is meant, for screen readers
     * @param answer made anew each time somebody asks
     */
    public WhyLink(String text, String about, Supplier<Node> answer) {
        super(text);
        setAccessibleText(text + " " + about);
        setOnAction(event -> {
            setVisited(false);
            VBox content = new VBox(answer.get());
            content.getStyleClass().add("why");
            PopOver balloon = new PopOver(content);
            balloon.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
            balloon.setAutoHide(true);
            balloon.setHideOnEscape(true);
            balloon.show(this);
        });
    }
}
