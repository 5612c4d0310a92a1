package org.folkmoot.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rectangles of the screen are taken, in a grid so that asking is quick. */
final class Occupied {
    private static final int CELL = 64;

    private final int columns;
    private final int rows;
    private final int[] first;
    private final List<Box> boxes = new ArrayList<>();
    /** Chains through the grid: entry 2k is a box, entry 2k + 1 the next link or -1. */
    private int[] chain = new int[256];

    private int links;

    Occupied(int width, int height) {
        this.columns = width / CELL + 1;
        this.rows = height / CELL + 1;
        this.first = new int[columns * rows];
        Arrays.fill(first, -1);
    }

    void take(Box box) {
        for (int row = cell(box.top(), rows); row <= cell(box.bottom(), rows); row++) {
            for (int column = cell(box.left(), columns); column <= cell(box.right(), columns); column++) {
                if (2 * links == chain.length) {
                    chain = Arrays.copyOf(chain, chain.length * 2);
                }
                chain[2 * links] = boxes.size();
                chain[2 * links + 1] = first[row * columns + column];
                first[row * columns + column] = links++;
            }
        }
        boxes.add(box);
    }

    boolean isFree(Box box) {
        for (int row = cell(box.top(), rows); row <= cell(box.bottom(), rows); row++) {
            for (int column = cell(box.left(), columns); column <= cell(box.right(), columns); column++) {
                for (int k = first[row * columns + column]; k >= 0; k = chain[2 * k + 1]) {
                    if (boxes.get(chain[2 * k]).overlaps(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int cell(double at, int count) {
        return (int) Math.max(0, Math.min(count - 1, at / CELL));
    }
}
