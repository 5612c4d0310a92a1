package org.folkmoot.desktop.parts;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Equal columns, as many as there is room for at the present text size and for the widest word; a row is as high as its
 * highest.
 */
public final class Tiles extends Pane {
    private final KnownHeights heights;

    private final TextScale scale = new TextScale(this);
    private final DoubleProperty least = new SimpleDoubleProperty(this, "least", 15);
    private final DoubleProperty gap = new SimpleDoubleProperty(this, "gap", 1.15);

    /** Makes an empty one, for FXML. */
    public Tiles() {
        heights = new KnownHeights();
        super();
        getStyleClass().add("tiles");
        least.subscribe(this::requestLayout);
        gap.subscribe(this::requestLayout);
    }

    /** Makes one whose columns are never narrower than {@code leastEm} letters' heights. */
    public Tiles(double leastEm, Node... children) {
        this();
        setLeast(leastEm);
        getChildren().addAll(children);
    }

    /** Returns the least width of a column in em. */
    public double getLeast() {
        return least.get();
    }

    /** Sets the least width of a column in em. */
    public void setLeast(double em) {
        least.set(em);
    }

    /** Returns the space between tiles in em. */
    public double getGap() {
        return gap.get();
    }

    /** Sets the space between tiles in em. */
    public void setGap(double em) {
        gap.set(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return scale.em() * Math.min(least.get(), 8);
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = Math.max(1, getManagedChildren().size());
        return count * least.get() * scale.em() + (count - 1) * space();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? computePrefWidth(-1) : width;
        return heights.at(given, each -> place(each, false));
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
        heights.forget();
    }

    private double place(double width, boolean forReal) {
        List<Node> tiles = getManagedChildren();
        if (tiles.isEmpty()) {
            return 0;
        }
        double space = space();
        double narrowest =
                tiles.stream().mapToDouble(node -> node.minWidth(-1)).reduce(least.get() * scale.em(), Math::max);
        int columns = (int) Math.clamp((width + space) / (narrowest + space), 1, tiles.size());
        double each = (width - (columns - 1) * space) / columns;
        double y = 0;
        for (int from = 0; from < tiles.size(); from += columns) {
            List<Node> row = tiles.subList(from, Math.min(tiles.size(), from + columns));
            double height = row.stream()
                    .mapToDouble(node -> node.prefHeight(each))
                    .max()
                    .orElse(0);
            for (int i = 0; forReal && i < row.size(); i++) {
                row.get(i).resizeRelocate(snapPositionX(i * (each + space)), snapPositionY(y), each, height);
            }
            y += height + space;
        }
        return y - space;
    }

    private double space() {
        return gap.get() * scale.em();
    }
}
