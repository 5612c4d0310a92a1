package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.OptionalInt;

/** Answers who is under the mouse, by a grid over the map, without looking at everyone. */
public final class Pointing {
    private final Places places;
    private final Discs discs;
    private final Box box;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] begin;
    private final int[] order;
    private final double largest;

    /**
     * Prepares the grid; make a new one when people moved.
     *
     * @param places where everyone stands
     * @param discs how large they are
     */
    public Pointing(Places places, Discs discs) {
        this.places = places;
        this.discs = discs;
        this.box = places.around(1);
        int n = places.people();
        this.cell = Math.max(
                Math.sqrt(box.width() * box.height() / Math.max(1, n)), Math.max(box.width(), box.height()) / 2000);
        this.columns = (int) (box.width() / cell) + 1;
        this.rows = (int) (box.height() / cell) + 1;
        this.begin = new int[columns * rows + 1];
        this.order = new int[n];
        int[] at = new int[n];
        for (int i = 0; i < n; i++) {
            at[i] = places.known(i) ? row(places.y(i)) * columns + column(places.x(i)) : 0;
            begin[at[i] + 1]++;
        }
        for (int c = 0; c < columns * rows; c++) {
            begin[c + 1] += begin[c];
        }
        int[] next = begin.clone();
        for (int i = 0; i < n; i++) {
            order[next[at[i]]++] = i;
        }
        this.largest = Arrays.stream(discs.radius).max().orElse(0);
    }

    /**
     * Finds the person whose disc is at, or nearest to, a point of the screen.
     *
     * @param camera what the screen shows
     * @param x pixels from the left
     * @param y pixels from the top
     * @param slack how many pixels beside a disc still count
     * @return the person by number, or empty if nobody is there
     */
    public OptionalInt whoIsAt(Camera camera, double x, double y, double slack) {
        double reach = (camera.discRadius(largest) + slack) / camera.zoom();
        double worldX = camera.worldX(x);
        double worldY = camera.worldY(y);
        int best = -1;
        double bestDistance = Double.POSITIVE_INFINITY;
        for (int row = row(worldY - reach); row <= row(worldY + reach); row++) {
            for (int c = row * columns + column(worldX - reach); c <= row * columns + column(worldX + reach); c++) {
                for (int k = begin[c]; k < begin[c + 1]; k++) {
                    int person = order[k];
                    double dx = camera.screenX(places.x(person)) - x;
                    double dy = camera.screenY(places.y(person)) - y;
                    double distance = Math.sqrt(dx * dx + dy * dy);
                    if (distance <= camera.discRadius(discs.radius(person)) + slack && distance < bestDistance) {
                        bestDistance = distance;
                        best = person;
                    }
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - box.left()) / cell));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - box.top()) / cell));
    }
}
