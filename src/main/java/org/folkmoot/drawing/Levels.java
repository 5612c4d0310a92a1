package org.folkmoot.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Smaller and smaller likenesses of a network, made by merging people who stand close to each other in it.
 *
 * <p>What the small network finds out about the large picture would take the full one thousands of rounds (Walshaw
 * 2003).
 *
 * @param meshes the finest first
 * @param group for each mesh but the last, who becomes part of whom in the next
 */
record Levels(List<Mesh> meshes, List<int[]> group) {
    private static final int SMALL_ENOUGH = 40;
    private static final int LARGEST_GROUP = 4;

    static Levels of(Mesh finest) {
        List<Mesh> meshes = new ArrayList<>();
        List<int[]> group = new ArrayList<>();
        Mesh mesh = finest;
        meshes.add(mesh);
        while (mesh.size > SMALL_ENOUGH) {
            int[] next = grouped(mesh);
            int groups = 0;
            for (int each : next) {
                groups = Math.max(groups, each + 1);
            }
            if (groups > mesh.size * 0.95) {
                break;
            }
            mesh = merged(mesh, next, groups);
            meshes.add(mesh);
            group.add(next);
        }
        return new Levels(meshes, group);
    }

    /** Everyone, those with fewest links first, joins the neighbour with the strongest link for its mass. */
    private static int[] grouped(Mesh mesh) {
        int[] group = new int[mesh.size];
        int[] members = new int[mesh.size];
        int[] waiting = new int[mesh.size];
        Arrays.fill(group, -1);
        Arrays.fill(waiting, -1);
        int groups = 0;
        for (int i : byNeighbours(mesh)) {
            if (group[i] >= 0) {
                continue;
            }
            int best = -1;
            int favourite = -1;
            double bestLink = 0;
            double favouriteLink = 0;
            for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
                int j = mesh.neighbour[e];
                // A free neighbour is better than one who is in a group already: groups stay alike in size.
                double link = mesh.weight[e] / mesh.mass[j];
                if (link > favouriteLink) {
                    favouriteLink = link;
                    favourite = j;
                }
                double taken = group[j] < 0 ? link : link * 0.1;
                if (taken > bestLink && (group[j] < 0 || members[group[j]] < LARGEST_GROUP)) {
                    bestLink = taken;
                    best = j;
                }
            }
            if (best < 0 && favourite >= 0 && waiting[favourite] >= 0) {
                // Around a hub that is full: two of its neighbours join each other.
                best = waiting[favourite];
                waiting[favourite] = -1;
            } else if (best < 0 && favourite >= 0) {
                waiting[favourite] = i;
            }
            if (best >= 0 && group[best] >= 0) {
                group[i] = group[best];
            } else {
                group[i] = groups++;
                if (best >= 0) {
                    group[best] = group[i];
                    members[group[i]]++;
                }
            }
            members[group[i]]++;
        }
        return group;
    }

    private static int[] byNeighbours(Mesh mesh) {
        int most = 0;
        for (int i = 0; i < mesh.size; i++) {
            most = Math.max(most, mesh.start[i + 1] - mesh.start[i]);
        }
        int[] next = new int[most + 2];
        for (int i = 0; i < mesh.size; i++) {
            next[mesh.start[i + 1] - mesh.start[i] + 1]++;
        }
        for (int k = 0; k <= most; k++) {
            next[k + 1] += next[k];
        }
        int[] order = new int[mesh.size];
        for (int i = 0; i < mesh.size; i++) {
            order[next[mesh.start[i + 1] - mesh.start[i]]++] = i;
        }
        return order;
    }

    private static Mesh merged(Mesh mesh, int[] group, int groups) {
        double[] mass = new double[groups];
        int[] first = new int[groups];
        int[] nextOfGroup = new int[mesh.size];
        Arrays.fill(first, -1);
        for (int i = mesh.size - 1; i >= 0; i--) {
            mass[group[i]] += mesh.mass[i];
            nextOfGroup[i] = first[group[i]];
            first[group[i]] = i;
        }
        int[] start = new int[groups + 1];
        int[] neighbour = new int[mesh.neighbour.length];
        double[] weight = new double[mesh.neighbour.length];
        int[] seenAt = new int[groups];
        Arrays.fill(seenAt, -1);
        int size = 0;
        for (int g = 0; g < groups; g++) {
            start[g] = size;
            for (int i = first[g]; i >= 0; i = nextOfGroup[i]) {
                for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
                    int other = group[mesh.neighbour[e]];
                    if (other == g) {
                        continue;
                    }
                    if (seenAt[other] < start[g]) {
                        seenAt[other] = size;
                        neighbour[size++] = other;
                    }
                    weight[seenAt[other]] += mesh.weight[e];
                }
            }
        }
        start[groups] = size;
        return new Mesh(start, Arrays.copyOf(neighbour, size), Arrays.copyOf(weight, size), mass);
    }
}
