package org.folkmoot.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the chains of a record and finds the order of its replay.
 *
 * <p>The order: among entries whose {@code prev} and {@code deps} are all done, the smallest id comes next. It depends
 * on nothing but the entries, so that everybody who holds the same lines computes the same. Time O(n log w) for n
 * entries of which at most w wait side by side; for one line of entries w is 1.
 */
public final class RecordCheck {
    private static final int NONE = -1;

    private final List<PlacedEntry> entries = new ArrayList<>();
    private final Map<String, Integer> places;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean[] aside;

    /** The place of each entry's {@code prev}, or {@link #NONE}. */
    private final int[] prevs;

    private RecordCheck(String assembly, List<PlacedEntry> all) {
        places = HashMap.newHashMap(all.size());
        for (PlacedEntry placed : all) {
            if (!placed.entry().envelope().assembly().equals(assembly)) {
                findings.add(placed.finding("journal.chain.other-assembly"));
            } else if (places.putIfAbsent(placed.entry().id(), entries.size()) != null) {
                findings.add(placed.finding("journal.chain.twice"));
            } else {
                entries.add(placed);
            }
        }
        aside = new boolean[entries.size()];
        prevs = new int[entries.size()];
        for (int i = 0; i < prevs.length; i++) {
            prevs[i] = prev(i);
        }
    }

    /** Mostly it is the entry that was read before; then nothing has to be looked up. */
    private int prev(int place) {
        String prev = envelope(place).prev();
        if (prev == null) {
            return NONE;
        }
        return place > 0 && entries.get(place - 1).entry().id().equals(prev) ? place - 1 : place(prev);
    }

    /** Checks the entries of an assembly, in whatever order they were read. */
    public static CheckedRecord check(String assembly, List<PlacedEntry> entries) {
        CheckedRecord straight = StraightLine.check(assembly, entries);
        return straight == null ? sort(assembly, entries) : straight;
    }

    /** Checks entries however they lie; {@link #check} does so only where they are not one line. */
    static CheckedRecord sort(String assembly, List<PlacedEntry> entries) {
        return new RecordCheck(assembly, entries).run();
    }

    private CheckedRecord run() {
        setUnfinishedAside();
        boolean[] sound = new boolean[entries.size()];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = !aside[i] && isSound(i);
        }
        int[] order = order(sound);
        List<PlacedEntry> unfinished = new ArrayList<>();
        for (int i = 0; i < aside.length; i++) {
            if (aside[i]) {
                unfinished.add(entries.get(i));
            }
        }
        findings.sort(Comparator.comparing(Finding::file).thenComparingLong(Finding::line));
        return new CheckedRecord(
                Arrays.stream(order).mapToObj(entries::get).toList(), heads(order), unfinished, findings);
    }

    /** Tells which entries their device wrote on from; twice means that it went on from an older state of its book. */
    private boolean[] followed() {
        boolean[] followed = new boolean[entries.size()];
        Set<String> begun = new HashSet<>();
        for (int i = 0; i < followed.length; i++) {
            Envelope envelope = envelope(i);
            int prev = prevs[i];
            boolean twice = envelope.prev() == null ? !begun.add(envelope.device()) : prev != NONE && followed[prev];
            if (twice) {
                findings.add(entries.get(i).finding("journal.chain.number-twice", envelope.n(), envelope.device()));
            }
            if (prev != NONE) {
                followed[prev] = true;
            }
        }
        return followed;
    }

    /** Marks the entries of deeds that end, without being complete, at the end of their device's chain. */
    private void setUnfinishedAside() {
        boolean[] followed = followed();
        for (int i = 0; i < followed.length; i++) {
            Deed deed = envelope(i).deed();
            if (deed != null && !deed.isLast() && !followed[i]) {
                for (int at = i; at != NONE && isOf(deed, at); at = prevs[at]) {
                    aside[at] = true;
                }
            }
        }
    }

    private boolean isOf(Deed deed, int place) {
        Deed other = envelope(place).deed();
        return other != null && other.id().equals(deed.id());
    }

    private boolean isSound(int place) {
        Envelope envelope = envelope(place);
        String fault = fault(envelope, prevs[place]);
        if (fault != null) {
            findings.add(entries.get(place).finding(fault));
        }
        return fault == null;
    }

    private @Nullable String fault(Envelope envelope, int prev) {
        Envelope before = null;
        if (envelope.prev() != null) {
            if (prev == NONE || aside[prev]) {
                return "journal.chain.prev-unknown";
            }
            before = envelope(prev);
            if (!before.device().equals(envelope.device()) || before.n() != envelope.n() - 1) {
                return "journal.chain.prev-wrong";
            }
            if (before.at() > envelope.at()) {
                return "journal.chain.earlier";
            }
        }
        for (String dep : envelope.deps()) {
            int other = place(dep);
            if (other == NONE || aside[other]) {
                return "journal.chain.dep-unknown";
            }
            if (envelope(other).device().equals(envelope.device())) {
                return "journal.chain.dep-own";
            }
            if (envelope(other).at() > envelope.at()) {
                return "journal.chain.earlier";
            }
        }
        return Deed.follows(before == null ? null : before.deed(), envelope.deed()) ? null : "journal.chain.deed";
    }

    private int[] order(boolean[] sound) {
        int size = entries.size();
        int[] waitsFor = new int[size];
        Followers followers = new Followers(size);
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.comparing(
                (Integer place) -> entries.get(place).entry().id()));
        for (int i = 0; i < size; i++) {
            if (sound[i]) {
                for (int parent : parents(i)) {
                    followers.add(parent, i);
                    waitsFor[i]++;
                }
                if (waitsFor[i] == 0) {
                    ready.add(i);
                }
            }
        }
        int[] order = new int[size];
        int done = 0;
        for (Integer next = ready.poll(); next != null; next = ready.poll()) {
            order[done++] = next;
            for (int link = followers.first(next); link >= 0; link = followers.next(link)) {
                int follower = followers.follower(link);
                if (--waitsFor[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return Arrays.copyOf(order, done);
    }

    private int[] parents(int place) {
        List<String> deps = envelope(place).deps();
        int[] parents = new int[deps.size() + 1];
        int count = 0;
        if (prevs[place] != NONE) {
            parents[count++] = prevs[place];
        }
        for (String dep : deps) {
            int parent = place(dep);
            if (parent != NONE) {
                parents[count++] = parent;
            }
        }
        return count == parents.length ? parents : Arrays.copyOf(parents, count);
    }

    private List<String> heads(int... order) {
        boolean[] seen = new boolean[entries.size()];
        for (int place : order) {
            for (int parent : parents(place)) {
                seen[parent] = true;
            }
        }
        return Arrays.stream(order)
                .filter(place -> !seen[place])
                .mapToObj(place -> entries.get(place).entry().id())
                .sorted()
                .toList();
    }

    private Envelope envelope(int place) {
        return entries.get(place).entry().envelope();
    }

    private int place(String id) {
        Integer place = places.get(id);
        return place == null ? NONE : place;
    }
}
