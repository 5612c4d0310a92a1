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
    private final List<PlacedEntry> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final boolean[] aside;

    private RecordCheck(String assembly, List<PlacedEntry> all) {
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
    }

    /** Checks the entries of an assembly, in whatever order they were read. */
    public static CheckedRecord check(String assembly, List<PlacedEntry> entries) {
        return new RecordCheck(assembly, entries).run();
    }

    private CheckedRecord run() {
        setUnfinishedAside();
        boolean[] sound = new boolean[entries.size()];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = !aside[i] && isSound(i);
        }
        List<PlacedEntry> order = order(sound);
        List<PlacedEntry> unfinished = new ArrayList<>();
        for (int i = 0; i < aside.length; i++) {
            if (aside[i]) {
                unfinished.add(entries.get(i));
            }
        }
        findings.sort(Comparator.comparing(Finding::file).thenComparingLong(Finding::line));
        return new CheckedRecord(order, heads(order), unfinished, findings);
    }

    /** Tells which entries their device wrote on from; twice means that it went on from an older state of its book. */
    private boolean[] followed() {
        boolean[] followed = new boolean[entries.size()];
        Set<String> begun = new HashSet<>();
        for (PlacedEntry placed : entries) {
            Envelope envelope = placed.entry().envelope();
            Integer prev = place(envelope.prev());
            boolean twice = envelope.prev() == null ? !begun.add(envelope.device()) : prev != null && followed[prev];
            if (twice) {
                findings.add(placed.finding("journal.chain.number-twice", envelope.n(), envelope.device()));
            }
            if (prev != null) {
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
                Integer at = i;
                while (at != null && isOf(deed, at)) {
                    aside[at] = true;
                    at = place(envelope(at).prev());
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
        String fault = fault(envelope);
        if (fault != null) {
            findings.add(entries.get(place).finding(fault));
        }
        return fault == null;
    }

    private @Nullable String fault(Envelope envelope) {
        Envelope before = null;
        if (envelope.prev() != null) {
            Integer prev = known(envelope.prev());
            if (prev == null) {
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
            Integer other = known(dep);
            if (other == null) {
                return "journal.chain.dep-unknown";
            }
            if (envelope(other).device().equals(envelope.device())) {
                return "journal.chain.dep-own";
            }
            if (envelope(other).at() > envelope.at()) {
                return "journal.chain.earlier";
            }
        }
        return continuesDeed(before == null ? null : before.deed(), envelope.deed()) ? null : "journal.chain.deed";
    }

    private static boolean continuesDeed(@Nullable Deed before, @Nullable Deed deed) {
        boolean open = before != null && !before.isLast();
        if (deed == null || deed.index() == 0) {
            return !open;
        }
        return before != null && deed.follows(before);
    }

    private List<PlacedEntry> order(boolean[] sound) {
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
        List<PlacedEntry> order = new ArrayList<>(size);
        for (Integer next = ready.poll(); next != null; next = ready.poll()) {
            order.add(entries.get(next));
            for (int link = followers.first(next); link >= 0; link = followers.next(link)) {
                int follower = followers.follower(link);
                if (--waitsFor[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    private int[] parents(int place) {
        Envelope envelope = envelope(place);
        int[] parents = new int[envelope.deps().size() + 1];
        int count = 0;
        Integer prev = place(envelope.prev());
        if (prev != null) {
            parents[count++] = prev;
        }
        for (String dep : envelope.deps()) {
            Integer parent = place(dep);
            if (parent != null) {
                parents[count++] = parent;
            }
        }
        return Arrays.copyOf(parents, count);
    }

    private static List<String> heads(List<PlacedEntry> order) {
        Map<String, Boolean> heads = new HashMap<>();
        for (PlacedEntry placed : order) {
            Envelope envelope = placed.entry().envelope();
            if (envelope.prev() != null) {
                heads.remove(envelope.prev());
            }
            envelope.deps().forEach(heads::remove);
            heads.put(placed.entry().id(), true);
        }
        return heads.keySet().stream().sorted().toList();
    }

    private Envelope envelope(int place) {
        return entries.get(place).entry().envelope();
    }

    private @Nullable Integer place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    /** Returns the place of an entry that counts. */
    private @Nullable Integer known(String id) {
        Integer place = places.get(id);
        return place == null || aside[place] ? null : place;
    }
}
