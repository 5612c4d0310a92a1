package org.folkmoot.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;

/** Walks through everything in a window and lists what a person could not reach by name or not read in full. */
public final class ScreenWalk {
    /** One way in which the window may look. */
    public record Way(int width, int height, Appearance appearance) {
        /** Returns the locale of its language. */
        public Locale locale() {
            return Locale.forLanguageTag(appearance.language());
        }

        @Override
        public String toString() {
            return width + "x" + height + " " + appearance.language() + " " + appearance.textPercent() + "% "
                    + appearance.brightness();
        }
    }

    private ScreenWalk() {}

    /** Returns the ways in which every screen must hold: both languages, both themes, small, large and 200 % text. */
    public static List<Way> everyWay() {
        List<Way> ways = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            ways.add(new Way(1024, 768, new Appearance(Brightness.LIGHT, 100, language)));
            // JavaFX draws without a display into a million points; 1920x1080 would be more
            ways.add(new Way(1920, 980, new Appearance(Brightness.DARK, 100, language)));
            ways.add(new Way(1024, 768, new Appearance(Brightness.DARK, 200, language)));
        }
        return ways;
    }

    /** Returns what is wrong, one line each; to be called on the JavaFX thread. */
    public static List<String> faults(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<String> faults = new ArrayList<>();
        walk(scene.getRoot(), faults);
        return faults;
    }

    private static void walk(Node node, List<String> faults) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && nameless(node)) {
            faults.add("no name for a screen reader: " + describe(node));
        }
        // cells are as wide as people make their columns, and say the rest in a tooltip
        if (node instanceof Labeled labeled && !(node instanceof Cell) && clipped(labeled)) {
            faults.add("cut off: " + describe(node));
        }
        if (node instanceof Parent parent && !(node instanceof Cell)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
        }
    }

    private static boolean nameless(Node node) {
        if (filled(node.getAccessibleText()) || labelled(node)) {
            return false;
        }
        return !(node instanceof Labeled labeled && filled(labeled.getText()))
                && !(node instanceof TextInputControl field && filled(field.getAccessibleText()));
    }

    private static boolean labelled(Node node) {
        return node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(each -> each instanceof Label label && label.getLabelFor() == node);
    }

    private static boolean clipped(Labeled labeled) {
        if (!filled(labeled.getText()) || labeled.getWidth() <= 0) {
            return false;
        }
        String meant = plain(labeled.isMnemonicParsing() ? labeled.getText().replace("_", "") : labeled.getText());
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text
                        && child.isVisible()
                        && child.getStyleClass().contains("text"))
                .map(child -> plain(((Text) child).getText()))
                .anyMatch(shown -> !shown.isEmpty() && !shown.equals(meant));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass() + text;
    }
}
