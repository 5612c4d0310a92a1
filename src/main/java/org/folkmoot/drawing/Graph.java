package org.folkmoot.drawing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The network to be drawn: people numbered from 0, and links that point the way money can go.
 *
 * <p>A link from a to b says that a can pay b, because b accepts a's circles; so whoever trusts stands at the head of
 * the arrow. Self-links are left out and links given twice are one link (their weights are added). The order in which
 * links are given makes no difference.
 */
public final class Graph {
    /** Bit of {@link #directions}: money can go from the person to the neighbour. */
    static final byte OUT = 1;

    /** Bit of {@link #directions}: money can go from the neighbour to the person. */
    static final byte IN = 2;

    private final int people;
    private final int links;

    /** Where each person's neighbours begin in the arrays below; one longer than the people. */
    final int[] start;

    /** Neighbours in either direction, rising for each person. */
    final int[] neighbour;

    /** {@link #OUT}, {@link #IN} or both, for each entry of {@link #neighbour}. */
    final byte[] directions;

    /** Weight of both directions together, for each entry of {@link #neighbour}. */
    final double[] weight;

    private Graph(int people, int links, int[] start, int[] neighbour, byte[] directions, double[] weight) {
        this.people = people;
        this.links = links;
        this.start = start;
        this.neighbour = neighbour;
        this.directions = directions;
        this.weight = weight;
    }

    /**
     * Makes a network whose links all weigh the same.
     *
     * @param people how many people there are
     * @param from who can pay, by number, one entry a link
     * @param to who can be paid, by number, one entry a link
     * @return the network
     */
    public static Graph of(int people, int[] from, int[] to) {
        double[] ones = new double[from.length];
        Arrays.fill(ones, 1);
        return of(people, from, to, ones);
    }

    /**
     * Makes a network of weighted links; a heavier link draws its two people closer together.
     *
     * @param people how many people there are
     * @param from who can pay, by number, one entry a link
     * @param to who can be paid, by number, one entry a link
     * @param weight above 0 and finite, one entry a link
     * @return the network
     */
    public static Graph of(int people, int[] from, int[] to, double[] weight) {
        check(people, from, to, weight);
        // Each link is entered at both its people; sorting first by neighbour, then by person is two counting sorts.
        int entries = 0;
        for (int i = 0; i < from.length; i++) {
            entries += from[i] == to[i] ? 0 : 2;
        }
        int[] person = new int[entries];
        int[] other = new int[entries];
        byte[] way = new byte[entries];
        double[] heavy = new double[entries];
        int k = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                person[k] = from[i];
                other[k] = to[i];
                way[k] = OUT;
                heavy[k++] = weight[i];
                person[k] = to[i];
                other[k] = from[i];
                way[k] = IN;
                heavy[k++] = weight[i];
            }
        }
        int[] order = sortedBy(person, sortedBy(other, null, people), people);
        return merged(people, order, person, other, way, heavy);
    }

    private static void check(int people, int[] from, int[] to, double[] weight) {
        if (people < 0 || from.length != to.length || from.length != weight.length) {
            throw new IllegalArgumentException("people " + people + ", links from " + from.length + ", to " + to.length
                    + ", weights " + weight.length);
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] < 0 || from[i] >= people || to[i] < 0 || to[i] >= people) {
                throw new IllegalArgumentException("link " + i + " from " + from[i] + " to " + to[i]);
            }
            if (!(weight[i] > 0) || Double.isInfinite(weight[i])) {
                throw new IllegalArgumentException("link " + i + " weighs " + weight[i]);
            }
        }
    }

    /** Stable counting sort of entry numbers by key; {@code before} is the order they are in now, null for 0, 1, 2… */
    private static int[] sortedBy(int[] key, int @Nullable [] before, int keys) {
        int[] next = new int[keys + 1];
        for (int each : key) {
            next[each + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[key.length];
        for (int i = 0; i < key.length; i++) {
            int entry = before == null ? i : before[i];
            sorted[next[key[entry]]++] = entry;
        }
        return sorted;
    }

    private static Graph merged(int people, int[] order, int[] person, int[] other, byte[] way, double[] heavy) {
        int[] start = new int[people + 1];
        int[] neighbour = new int[order.length];
        byte[] directions = new byte[order.length];
        double[] weight = new double[order.length];
        int size = 0;
        int last = -1;
        for (int entry : order) {
            boolean same = size > 0 && person[entry] == last && neighbour[size - 1] == other[entry];
            if (!same) {
                neighbour[size++] = other[entry];
                start[person[entry] + 1]++;
                last = person[entry];
            }
            directions[size - 1] |= way[entry];
            weight[size - 1] += heavy[entry];
        }
        int links = 0;
        for (int i = 0; i < size; i++) {
            links += (directions[i] & OUT) != 0 ? 1 : 0;
        }
        for (int i = 0; i < people; i++) {
            start[i + 1] += start[i];
        }
        return new Graph(
                people,
                links,
                start,
                Arrays.copyOf(neighbour, size),
                Arrays.copyOf(directions, size),
                Arrays.copyOf(weight, size));
    }

    /** How many people there are. @return 0 or more */
    public int people() {
        return people;
    }

    /** How many different directed links there are, without self-links. @return 0 or more */
    public int links() {
        return links;
    }

    /** How many pairs of people are linked in one direction or both. @return 0 or more */
    public int ties() {
        return neighbour.length / 2;
    }

    /**
     * How many people someone is linked with, in either direction.
     *
     * @param person by number
     * @return 0 or more
     */
    public int neighbours(int person) {
        return start[person + 1] - start[person];
    }

    /**
     * Says whether money can go directly from one person to another.
     *
     * @param payer by number
     * @param payee by number
     * @return true if there is a link from payer to payee
     */
    public boolean canPay(int payer, int payee) {
        int at = Arrays.binarySearch(neighbour, start[payer], start[payer + 1], payee);
        return at >= 0 && (directions[at] & OUT) != 0;
    }

    /**
     * Says whether two people are linked in either direction.
     *
     * @param one by number
     * @param other by number
     * @return true if money can go directly in at least one direction
     */
    public boolean linked(int one, int other) {
        return Arrays.binarySearch(neighbour, start[one], start[one + 1], other) >= 0;
    }

    /**
     * How many people accept someone's circles, which is how many they can pay directly.
     *
     * @param person by number
     * @return 0 or more
     */
    public int acceptedBy(int person) {
        int count = 0;
        for (int i = start[person]; i < start[person + 1]; i++) {
            count += (directions[i] & OUT) != 0 ? 1 : 0;
        }
        return count;
    }
}
