package org.folkmoot.desktop.parts;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.folkmoot.words.Typeset;
import org.jspecify.annotations.Nullable;

/** A cell of words; whatever does not fit can be read as a tooltip. */
final class TextCell<T> extends TableCell<T, String> {
    private final Tooltip whole = new Tooltip();

    TextCell(String style) {
        if (!style.isEmpty()) {
            getStyleClass().add(style);
        }
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        String shown = empty || text == null ? "" : text;
        setText(shown);
        whole.setText(Typeset.apart(shown));
        setTooltip(shown.length() > 20 ? whole : null);
    }
}
