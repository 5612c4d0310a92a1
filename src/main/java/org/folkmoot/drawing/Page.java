package org.folkmoot.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts the parts of the network, and the people without links, next to each other on one page. */
final class Page {
    private final int people;
    private final double[] radius;
    private final @Nullable Places before;
    private final double gap;

    Page(int people, double[] radius, @Nullable Places before) {
        this.people = people;
        this.radius = radius;
        this.before = before;
        double largest = 0;
        for (double each : radius) {
            largest = Math.max(largest, each);
        }
        this.gap = Math.max(largest, 1e-9);
    }

    Places put(Components components, double[][] x, double[][] y) {
        double[] pageX = new double[people];
        double[] pageY = new double[people];
        int parts = components.parts().size();
        int[] alone = components.alone();
        int sheets = parts + (alone.length > 0 ? 1 : 0);
        double[] width = new double[sheets];
        double[] height = new double[sheets];
        Box[] own = new Box[sheets];
        for (int p = 0; p < parts; p++) {
            own[p] = Places.owning(x[p], y[p]).around(4 * gap);
        }
        double[] rowX = new double[alone.length];
        double[] rowY = new double[alone.length];
        if (alone.length > 0) {
            own[parts] = rows(rowX, rowY, parts == 0 ? 0 : own[0].width());
        }
        for (int p = 0; p < sheets; p++) {
            width[p] = own[p].width();
            height[p] = own[p].height();
        }
        Packing packing = new Packing(width, height);
        for (int p = 0; p < sheets; p++) {
            Box box = packing.place(width[p], height[p]);
            int[] members = p < parts ? components.parts().get(p) : alone;
            double[] fromX = p < parts ? x[p] : rowX;
            double[] fromY = p < parts ? y[p] : rowY;
            for (int i = 0; i < members.length; i++) {
                pageX[members[i]] = fromX[i] - own[p].left() + box.left();
                pageY[members[i]] = fromY[i] - own[p].top() + box.top();
            }
        }
        settle(parts > 0 ? components.parts().get(0) : alone, pageX, pageY);
        return Places.owning(pageX, pageY);
    }

    /** People without links stand in rows, in their order, as wide as the largest part or nearly square. */
    private Box rows(double[] x, double[] y, double wide) {
        double step = 6 * gap;
        int square = (int) Math.ceil(Math.sqrt(x.length * 1.6));
        int columns = Math.max(Math.min((int) (wide / step), 3 * square), square);
        for (int i = 0; i < x.length; i++) {
            x[i] = i % columns * step;
            y[i] = i / columns * step;
        }
        return Places.owning(x, y).around(4 * gap);
    }

    /** Moves the whole so that the largest part is where it was, or else that its middle is the origin. */
    private void settle(int[] largest, double[] x, double[] y) {
        double moveX = 0;
        double moveY = 0;
        int known = 0;
        for (int person : largest) {
            if (before != null && before.known(person)) {
                moveX += before.x(person) - x[person];
                moveY += before.y(person) - y[person];
                known++;
            }
        }
        if (known == 0) {
            for (int person : largest) {
                moveX -= x[person];
                moveY -= y[person];
            }
            known = Math.max(1, largest.length);
        }
        double byX = moveX / known;
        double byY = moveY / known;
        Arrays.setAll(x, i -> x[i] + byX);
        Arrays.setAll(y, i -> y[i] + byY);
    }
}
