package org.folkmoot.drawing;

/**
 * One connected network as the layout sees it: without directions, with masses; a person, or several merged into one.
 *
 * <p>Each pair stands twice, once at each end.
 */
final class Mesh {
    final int size;
    final int[] start;
    final int[] neighbour;
    final double[] weight;

    /** Repels in proportion to this: the sum of the weights of all links (edge repulsion, Noack 2007). */
    final double[] mass;

    Mesh(int[] start, int[] neighbour, double[] weight, double[] mass) {
        this.size = mass.length;
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
        this.mass = mass;
    }

    /** The part of a network made by the given people, who have links only among each other. */
    static Mesh of(Graph graph, int[] members, int[] numberWithin) {
        int[] start = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            start[i + 1] = start[i] + graph.neighbours(members[i]);
        }
        int[] neighbour = new int[start[members.length]];
        double[] weight = new double[neighbour.length];
        double[] mass = new double[members.length];
        int k = 0;
        for (int i = 0; i < members.length; i++) {
            for (int e = graph.start[members[i]]; e < graph.start[members[i] + 1]; e++) {
                neighbour[k] = numberWithin[graph.neighbour[e]];
                weight[k++] = graph.weight[e];
                mass[i] += graph.weight[e];
            }
        }
        return new Mesh(start, neighbour, weight, mass);
    }

    /** Sum over all pairs of the product of their masses. */
    double pairMass() {
        double sum = 0;
        double squares = 0;
        for (double each : mass) {
            sum += each;
            squares += each * each;
        }
        return (sum * sum - squares) / 2;
    }
}
