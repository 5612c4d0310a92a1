package org.folkmoot.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a network that have no link to each other, largest first, then by their lowest number.
 *
 * @param parts people of each part that has at least two, rising
 * @param alone people without any link, rising
 * @param numberWithin for each person the position within the own part
 */
record Components(List<int[]> parts, int[] alone, int[] numberWithin) {
    static Components of(Graph graph) {
        int n = graph.people();
        int[] part = new int[n];
        Arrays.fill(part, -1);
        int[] queue = new int[n];
        List<int[]> parts = new ArrayList<>();
        int[] alone = new int[n];
        int aloneCount = 0;
        for (int first = 0; first < n; first++) {
            if (part[first] >= 0) {
                continue;
            }
            if (graph.neighbours(first) == 0) {
                alone[aloneCount++] = first;
                continue;
            }
            int head = 0;
            int tail = 0;
            queue[tail++] = first;
            part[first] = parts.size();
            while (head < tail) {
                int person = queue[head++];
                for (int e = graph.start[person]; e < graph.start[person + 1]; e++) {
                    int other = graph.neighbour[e];
                    if (part[other] < 0) {
                        part[other] = parts.size();
                        queue[tail++] = other;
                    }
                }
            }
            int[] members = Arrays.copyOf(queue, tail);
            Arrays.sort(members);
            parts.add(members);
        }
        // Stable, and parts were found by rising lowest number.
        parts.sort((a, b) -> Integer.compare(b.length, a.length));
        int[] numberWithin = new int[n];
        for (int[] members : parts) {
            for (int i = 0; i < members.length; i++) {
                numberWithin[members[i]] = i;
            }
        }
        return new Components(parts, Arrays.copyOf(alone, aloneCount), numberWithin);
    }
}
