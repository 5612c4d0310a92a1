package org.folkmoot.desktop.parts;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.folkmoot.words.Typeset;
import org.jspecify.annotations.Nullable;

/**
 * Tells, beside the pointer, the whole of what may not fit its place.
 *
 * <p>Each tooltip is a window with a scene of its own. Cells of tables and lists are filled anew with each letter that
 * somebody types, so a place gets one only when there is something to tell, and keeps it.
 */
public final class Tip {
    private static final double WIDEST = 480;

    private final Control place;
    private @Nullable Tooltip tooltip;

    /** Prepares to tell something at a place. */
    public Tip(Control place) {
        this.place = place;
    }

    /** Tells this from now on; nothing when it is empty. */
    public void tell(String text) {
        if (text.isEmpty()) {
            place.setTooltip(null);
            return;
        }
        Tooltip told = tooltip;
        if (told == null) {
            told = new Tooltip();
            told.setWrapText(true);
            told.setMaxWidth(WIDEST);
            tooltip = told;
        }
        told.setText(Typeset.apart(text));
        place.setTooltip(told);
    }
}
