package org.folkmoot.desktop.parts;

import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/** A link whose words wrap and are never cut off; it does not look otherwise once somebody has followed it. */
public final class WrappedLink extends Hyperlink {
    /** Null only while the link is being made by what it extends. */
    private final @Nullable KnownHeights heights = new KnownHeights();

    /**
     * Makes one.
     *
     * @param shown its words
     * @param follow what it does
     */
    public WrappedLink(String shown, Runnable follow) {
        super(shown);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(event -> {
            setVisited(false);
            follow.run();
        });
    }

    @Override
    public void requestLayout() {
        forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights == null || getSkin() == null
                ? super.computePrefHeight(width)
                : heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        forget();
    }

    private void forget() {
        if (heights != null) {
            heights.forget();
        }
    }
}
