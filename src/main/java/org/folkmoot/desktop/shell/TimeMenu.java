package org.folkmoot.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** The menu by which time goes on where it does not do so by itself. */
final class TimeMenu {
    private final ShellState state;

    TimeMenu(ShellState state) {
        this.state = state;
    }

    /** Fills the menu each time it opens: how far one can go depends on what is due by then. */
    void fill(MenuButton menu, String tip) {
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(tip));
        menu.setAccessibleHelp(tip);
        menu.setOnShowing(event -> build(menu));
        build(menu);
    }

    private void build(MenuButton menu) {
        Supplier<List<TimeStep>> steps = state.onward().get();
        menu.getItems().clear();
        if (steps != null) {
            steps.get().forEach(step -> menu.getItems().add(item(step)));
        }
    }

    private static MenuItem item(TimeStep step) {
        MenuItem item = new MenuItem(step.text());
        item.setId(step.id());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> step.go().run());
        return item;
    }
}
