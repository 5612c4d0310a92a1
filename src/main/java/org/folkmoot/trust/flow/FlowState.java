package org.folkmoot.trust.flow;

import java.util.Arrays;

/**
 * What flows through a graph at the moment, with a journal of the arcs that were touched.
 *
 * <p>A payment touches a handful of arcs among a million. Amounts are kept for these alone, and beginning anew takes back
 * what the journal names instead of clearing everything, so that one graph serves many questions.
 */
final class FlowState {
    private static final byte FULL = 1;
    private static final byte USED = 2;

    private final FlowGraph graph;
    private final byte[] marks;
    private final int[] slots;
    private final int[] usedOut;
    private final int[] usedIn;
    private final Amounts flow;
    private final Amounts left;
    private int[] touched = new int[64];
    private int count;

    FlowState(FlowGraph graph) {
        this.graph = graph;
        marks = new byte[graph.arcs()];
        slots = new int[graph.arcs()];
        usedOut = new int[graph.nodes()];
        usedIn = new int[graph.nodes()];
        flow = new Amounts(graph.limbs(), touched.length);
        left = new Amounts(graph.limbs(), touched.length);
    }

    /** Lets nothing flow any more. */
    void beginAnew() {
        for (int i = 0; i < count; i++) {
            int arc = touched[i];
            marks[arc] = 0;
            slots[arc] = 0;
            usedOut[graph.tail(arc)] = 0;
            usedIn[graph.head(arc)] = 0;
        }
        count = 0;
    }

    /** Lets flow what flows in another state of the same graph, a small one. */
    void copy(FlowState other) {
        System.arraycopy(other.marks, 0, marks, 0, marks.length);
        System.arraycopy(other.slots, 0, slots, 0, slots.length);
        System.arraycopy(other.usedOut, 0, usedOut, 0, usedOut.length);
        System.arraycopy(other.usedIn, 0, usedIn, 0, usedIn.length);
        if (touched.length < other.count) {
            touched = new int[other.touched.length];
        }
        System.arraycopy(other.touched, 0, touched, 0, other.count);
        count = other.count;
        flow.copy(other.flow, count);
        left.copy(other.left, count);
    }

    /** Tells whether nothing more can pass an arc. */
    boolean isFull(int arc) {
        return (marks[arc] & FULL) != 0;
    }

    /** Tells whether something passes an arc. */
    boolean isUsed(int arc) {
        return (marks[arc] & USED) != 0;
    }

    /** Tells whether something flows out of a node. */
    boolean flowsOut(int node) {
        return usedOut[node] > 0;
    }

    /** Tells whether something flows into a node. */
    boolean flowsIn(int node) {
        return usedIn[node] > 0;
    }

    /** Lowers a number to what can still pass an arc. */
    void lowerToLeft(int arc, Amounts number, int at) {
        if (graph.isLimited(arc)) {
            if (slots[arc] == 0) {
                number.lower(at, graph.limits(), arc);
            } else {
                number.lower(at, left, slots[arc] - 1);
            }
        }
    }

    /** Lowers a number to what passes a used arc. */
    void lowerToFlow(int arc, Amounts number, int at) {
        number.lower(at, flow, slots[arc] - 1);
    }

    /** Lets more pass an arc: no more than is left. */
    void add(int arc, Amounts number, int at) {
        int slot = slot(arc);
        flow.add(slot, number, at);
        if (graph.isLimited(arc)) {
            left.subtract(slot, number, at);
            if (left.isZero(slot)) {
                marks[arc] |= FULL;
            }
        }
        if (!isUsed(arc)) {
            marks[arc] |= USED;
            usedOut[graph.tail(arc)]++;
            usedIn[graph.head(arc)]++;
        }
    }

    /** Lets less pass a used arc: no less than nothing. */
    void takeBack(int arc, Amounts number, int at) {
        int slot = slots[arc] - 1;
        flow.subtract(slot, number, at);
        if (graph.isLimited(arc)) {
            left.add(slot, number, at);
            marks[arc] &= ~FULL;
        }
        if (flow.isZero(slot)) {
            marks[arc] &= ~USED;
            usedOut[graph.tail(arc)]--;
            usedIn[graph.head(arc)]--;
        }
    }

    /** Sets a number to what passes a used arc. */
    void readFlow(int arc, Amounts number, int at) {
        number.set(at, flow, slots[arc] - 1);
    }

    /** Adds what passes a used arc to a number. */
    void addFlow(int arc, Amounts number, int at) {
        number.add(at, flow, slots[arc] - 1);
    }

    /** Returns the arcs that something passes, in their order. */
    int[] used() {
        int[] used = new int[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (isUsed(touched[i])) {
                used[found++] = touched[i];
            }
        }
        int[] inOrder = Arrays.copyOf(used, found);
        Arrays.sort(inOrder);
        return inOrder;
    }

    private int slot(int arc) {
        if (slots[arc] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            flow.reserve(count + 1);
            left.reserve(count + 1);
            touched[count] = arc;
            flow.clear(count);
            if (graph.isLimited(arc)) {
                left.set(count, graph.limits(), arc);
            }
            count++;
            slots[arc] = count;
        }
        return slots[arc] - 1;
    }
}
