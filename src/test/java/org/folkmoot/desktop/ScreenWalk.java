package org.folkmoot.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.words.Typeset;

/**
 * Walks through everything in a window and lists what a person could not reach by name, not read in full, or not see:
 * texts that are cut off, controls without a name or a role, controls outside of the window, and letters that lead to
 * two things at once.
 */
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

    private static final double SLACK = 1.5;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> mnemonics = new HashMap<>();

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
        ScreenWalk walk = new ScreenWalk();
        walk.walk(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), true);
        return walk.faults;
    }

    /** Looks at a node and all in it; {@code seen} is the part of the window in which it can be seen, in the scene. */
    private void walk(Node node, Bounds seen, boolean whole) {
        // cells of a table are as wide as people make their columns, and say the rest in a tooltip
        if (!node.isVisible() || node instanceof ScrollBar || node instanceof TableCell) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            if (nameless(node)) {
                faults.add("no name for a screen reader: " + describe(node));
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE) {
                faults.add("no role for a screen reader: " + describe(node));
            }
        }
        if (node instanceof Labeled labeled) {
            if (clipped(labeled) && !(lined(labeled) && toldInATip(labeled))) {
                faults.add("cut off: " + describe(node));
            }
            mnemonic(labeled);
        }
        if (node instanceof Control && node.isManaged()) {
            outside(node, seen, whole);
        }
        if (node instanceof Parent parent) {
            boolean scrolls = node instanceof ScrollPane || node instanceof VirtualFlow;
            Bounds part = scrolls ? node.localToScene(node.getBoundsInLocal()) : seen;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, part, whole && !scrolls));
        }
    }

    /** What can be scrolled to is within reach; sideways nothing but a table is scrolled. */
    private void outside(Node node, Bounds seen, boolean whole) {
        Bounds here = node.localToScene(node.getLayoutBounds());
        boolean sideways =
                !inTable(node) && (here.getMinX() < seen.getMinX() - SLACK || here.getMaxX() > seen.getMaxX() + SLACK);
        boolean upright = whole && (here.getMinY() < seen.getMinY() - SLACK || here.getMaxY() > seen.getMaxY() + SLACK);
        if (here.getWidth() > 0 && here.getHeight() > 0 && (sideways || upright)) {
            faults.add("outside of the window: " + describe(node));
        }
    }

    private static boolean inTable(Node node) {
        return inside(node, TableView.class);
    }

    /** A line of a list has one height; a long name in it is told in a tooltip. */
    private static boolean lined(Node node) {
        return inside(node, ListView.class);
    }

    private static boolean toldInATip(Labeled labeled) {
        return labeled.getTooltip() != null
                && Typeset.plain(labeled.getText())
                        .equals(Typeset.plain(labeled.getTooltip().getText()));
    }

    private static boolean inside(Node node, Class<? extends Node> kind) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private void mnemonic(Labeled labeled) {
        String text = labeled.getText();
        int at = text == null || !labeled.isMnemonicParsing() ? -1 : text.indexOf('_');
        if (at >= 0 && at + 1 < text.length()) {
            String letter = text.substring(at + 1, at + 2).toLowerCase(Locale.ROOT);
            String other = mnemonics.put(letter, text);
            if (other != null) {
                faults.add("one letter for two: " + describe(labeled) + " and “" + other + "”");
            }
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
