package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for everyone: those who are linked close to each other, close groups apart, nobody on top of another.
 *
 * <p>Parts of the network that have no link to each other are laid out one by one and put next to each other; people
 * without any link stand in rows. The same network, sizes and starting places give the same places, bit for bit.
 */
public final class Layout {
    /** How many rounds are usually enough at each level. */
    public static final int USUAL_ROUNDS = 90;

    private final Graph graph;
    private final double[] radius;
    private final @Nullable Places before;
    private final int rounds;

    private Layout(Graph graph, double[] radius, @Nullable Places before, int rounds) {
        this.graph = graph;
        this.radius = radius;
        this.before = before;
        this.rounds = rounds;
    }

    /**
     * Prepares to lay out a network afresh.
     *
     * @param graph the network
     * @param discs how large each person's disc is
     * @return the layout, not yet computed
     */
    public static Layout of(Graph graph, Discs discs) {
        if (discs.people() != graph.people()) {
            throw new IllegalArgumentException(discs.people() + " discs for " + graph.people() + " people");
        }
        return new Layout(graph, discs.radius, null, USUAL_ROUNDS);
    }

    /**
     * Begins where people stood before, so that a changed network keeps the map that people know.
     *
     * @param places where people stood; NaN for those who are new
     * @return a layout that begins there
     */
    public Layout from(Places places) {
        if (places.people() != graph.people()) {
            throw new IllegalArgumentException(places.people() + " places for " + graph.people() + " people");
        }
        return new Layout(graph, radius, places, rounds);
    }

    /**
     * Sets how long to try.
     *
     * @param most how many times everyone may move at each level, at least 1
     * @return a layout with that limit
     */
    public Layout rounds(int most) {
        return new Layout(graph, radius, before, Math.max(1, most));
    }

    /** Computes the places without a way to stop it. @return where everyone stands */
    public Places arrange() {
        return arrange(() -> false, done -> {}).orElseThrow();
    }

    /**
     * Computes the places; takes seconds for thousands of people, so call it in the background.
     *
     * @param cancelled asked often; the layout stops soon after it says true
     * @param progress told from 0 to 1 how much is done, on the calling thread
     * @return where everyone stands, or empty if it was cancelled
     */
    public Optional<Places> arrange(BooleanSupplier cancelled, DoubleConsumer progress) {
        progress.accept(0);
        Components components = Components.of(graph);
        int parts = components.parts().size();
        double[][] x = new double[parts][];
        double[][] y = new double[parts][];
        double linked = Math.max(1, graph.people() - components.alone().length);
        double done = 0;
        for (int p = 0; p < parts; p++) {
            int[] members = components.parts().get(p);
            x[p] = new double[members.length];
            y[p] = new double[members.length];
            double before = done / linked;
            double share = members.length / linked;
            OnePart part = new OnePart(Mesh.of(graph, members, components.numberWithin()), radiusOf(members), rounds);
            DoubleConsumer within = part.size() < 50 ? each -> {} : each -> progress.accept(before + share * each);
            if (!part.arrange(x[p], y[p], known(members, x[p], y[p]), cancelled, within)) {
                return Optional.empty();
            }
            done += members.length;
            progress.accept(done / linked);
        }
        Places places = new Page(graph.people(), radius, before).put(components, x, y);
        progress.accept(1);
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(places);
    }

    private double[] radiusOf(int[] members) {
        return Arrays.stream(members).mapToDouble(i -> radius[i]).toArray();
    }

    /** Fills in where members stood before, NaN where not known. @return whether at least half are known */
    private boolean known(int[] members, double[] x, double[] y) {
        int known = 0;
        for (int i = 0; i < members.length; i++) {
            boolean sound = before != null
                    && before.known(members[i])
                    && Math.abs(before.x(members[i])) < 1e7
                    && Math.abs(before.y(members[i])) < 1e7;
            x[i] = sound && before != null ? before.x(members[i]) : Double.NaN;
            y[i] = sound && before != null ? before.y(members[i]) : Double.NaN;
            known += sound ? 1 : 0;
        }
        return members.length > 2 && 2 * known >= members.length;
    }
}
