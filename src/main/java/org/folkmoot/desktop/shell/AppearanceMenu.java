package org.folkmoot.desktop.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;

/** The menu for what each person may choose for themselves: light or dark, text size, language. */
final class AppearanceMenu {
    private static final int[] SIZES = {100, 125, 150, 175, 200};

    private final Wording words;
    private final ShellState state;
    private final Consumer<Appearance> choose;

    AppearanceMenu(Wording words, ShellState state, Consumer<Appearance> choose) {
        this.words = words;
        this.state = state;
        this.choose = choose;
    }

    /** Fills the menu each time it opens, with what holds now marked. */
    void fill(MenuButton menu, java.util.function.Supplier<Appearance> now) {
        menu.setOnShowing(event -> build(menu, now.get()));
        build(menu, now.get());
    }

    private void build(MenuButton menu, Appearance now) {
        menu.getItems().clear();
        ToggleGroup brightness = new ToggleGroup();
        for (Brightness each : Brightness.values()) {
            String key = "shell.appearance." + each.name().toLowerCase(Locale.ROOT);
            add(menu, brightness, words.text(key), each == now.brightness(), now.with(each));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup size = new ToggleGroup();
        for (int each : SIZES) {
            String text = words.text("shell.appearance.text", words.figures().percent(each * 100L));
            add(menu, size, text, each == now.textPercent(), now.withText(each));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup language = new ToggleGroup();
        add(
                menu,
                language,
                words.text("shell.appearance.language-system"),
                now.language().isEmpty(),
                now.speaking(""));
        for (Locale each : Languages.SPOKEN) {
            // each language is named in itself, so that whoever lands in the wrong one finds the way out
            String own = each.getDisplayLanguage(each);
            boolean chosen = each.toLanguageTag().equals(now.language());
            add(menu, language, own, chosen, now.speaking(each.toLanguageTag()));
        }
        Runnable leave = state.leave().get();
        if (leave != null) {
            MenuItem close = new MenuItem(words.text("shell.leave"));
            close.setId("menu-close");
            close.setOnAction(event -> leave.run());
            menu.getItems().addAll(new SeparatorMenuItem(), close);
        }
    }

    private void add(MenuButton menu, ToggleGroup group, String text, boolean chosen, Appearance then) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> choose.accept(then));
        MenuItem shown = item;
        menu.getItems().add(shown);
    }
}
