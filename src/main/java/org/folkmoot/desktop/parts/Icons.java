package org.folkmoot.desktop.parts;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons, sized and coloured by the style sheets; never the only sign of anything. */
public final class Icons {
    private Icons() {}

    /** Returns the icon of a literal such as {@code fth-check}; screen readers skip it. */
    public static FontIcon of(String literal, String... styles) {
        FontIcon icon = new FontIcon(literal);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.getStyleClass().addAll(styles);
        return icon;
    }
}
