package org.folkmoot.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Dresses windows: keeps their style sheets in step with the chosen {@link Appearance} and with the system. */
public final class Look {
    private static final int PLAIN_TEXT_PX = 14;

    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final Subscription system;

    /** Begins with an appearance and follows the system's colour scheme; to be made on the JavaFX thread. */
    public Look(Appearance appearance) {
        this.appearance = new ReadOnlyObjectWrapper<>(appearance);
        this.system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> refresh());
    }

    /** Returns what is shown now. */
    public ReadOnlyObjectProperty<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    /** Shows another appearance in all windows at once. */
    public void show(Appearance other) {
        appearance.set(other);
        refresh();
    }

    /** Gives a window's scene the style sheets, now and after each change, for as long as the scene lives. */
    public void dress(Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), sheets);
    }

    /** Tells whether dark colours are shown now. */
    public boolean dark() {
        return switch (appearance.get().brightness()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Stops following the system. */
    public void release() {
        system.unsubscribe();
    }

    private void refresh() {
        boolean dark = dark();
        // the compiled form of the base theme: parsing its 165 KB of text would be felt at the start
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        List<String> wanted = new ArrayList<>();
        for (String name :
                List.of(dark ? "tokens-dark.css" : "tokens-light.css", "bridge.css", "base.css", "shell.css")) {
            URL sheet = Objects.requireNonNull(Look.class.getResource(name), name);
            wanted.add(sheet.toExternalForm());
        }
        wanted.add(inline(sizes(appearance.get().textPercent()) + figures()));
        if (!sheets.equals(wanted)) {
            sheets.setAll(wanted);
        }
    }

    /** Icons are letters of a font of their own: an em of theirs would be their own size, so they are told in px. */
    private static String sizes(int percent) {
        return ".root{-fx-font-size:%spx}".formatted(px(PLAIN_TEXT_PX, percent))
                + ".ikonli-font-icon{-fx-icon-size:%spx}".formatted(px(17, percent))
                + ".pill .ikonli-font-icon{-fx-icon-size:%spx}".formatted(px(14, percent))
                + ".mark{-fx-icon-size:%spx}".formatted(px(21, percent))
                + ".choice-icon .ikonli-font-icon{-fx-icon-size:%spx}".formatted(px(22, percent))
                // rows of whole points: lines between them would else be thick and thin by turns
                + ".table-view{-fx-fixed-cell-size:%spx}".formatted(px(36, percent))
                + ".icon-large{-fx-icon-size:%spx}".formatted(px(34, percent));
    }

    private static int px(int plain, int percent) {
        return plain * percent / 100;
    }

    private static String figures() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? ".figures,.big-figure{-fx-font-family:\"Helvetica Neue\"}" : "";
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
