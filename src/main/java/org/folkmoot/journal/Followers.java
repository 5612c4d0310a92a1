package org.folkmoot.journal;

import java.util.Arrays;

/** Which entries follow which: linked lists in three arrays, since a record may have two million of them. */
final class Followers {
    private final int[] first;
    private int[] follower;
    private int[] next;
    private int links;

    Followers(int entries) {
        first = new int[entries];
        Arrays.fill(first, -1);
        follower = new int[Math.max(16, entries)];
        next = new int[follower.length];
    }

    void add(int parent, int child) {
        if (links == follower.length) {
            follower = Arrays.copyOf(follower, links * 2);
            next = Arrays.copyOf(next, links * 2);
        }
        follower[links] = child;
        next[links] = first[parent];
        first[parent] = links++;
    }

    /** Returns the first link from an entry, or −1. */
    int first(int parent) {
        return first[parent];
    }

    /** Returns the link after this one, or −1. */
    int next(int link) {
        return next[link];
    }

    /** Returns the entry to which a link leads. */
    int follower(int link) {
        return follower[link];
    }
}
