package org.folkmoot.desktop.parts;

import javafx.scene.control.Hyperlink;

/** A link whose words wrap and are never cut off; it does not look otherwise once somebody has followed it. */
public final class WrappedLink extends Hyperlink {
    private final KnownHeights heights;

    /**
     * Makes one.
     *
     * @param shown its words
     * @param follow what it does
     */
    public WrappedLink(String shown, Runnable follow) {
        heights = new KnownHeights();
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
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getSkin() == null ? super.computePrefHeight(width) : heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        heights.forget();
    }
}
