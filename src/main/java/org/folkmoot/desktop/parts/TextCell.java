package org.folkmoot.desktop.parts;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of words; whatever does not fit can be read as a tooltip. */
final class TextCell<T> extends TableCell<T, String> {
    private static final int SHORT = 20;

    private final Tip whole = new Tip(this);

    TextCell(String style) {
        if (!style.isEmpty()) {
            getStyleClass().add(style);
        }
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        String shown = empty || text == null ? "" : text;
        setText(shown);
        whole.tell(shown.length() > SHORT ? shown : "");
    }
}
