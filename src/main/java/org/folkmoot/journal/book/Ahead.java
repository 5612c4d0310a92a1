package org.folkmoot.journal.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.StraightLine;

/**
 * Hands the entries of the only book there is to whoever follows, while its rest is still being read.
 *
 * <p>Only as long as they are one line: then nothing that is read later can come before them. A deed is handed on when it
 * is complete, since one that is cut off does not count.
 */
final class Ahead {
    private static final int AT_ONCE = 256;

    private final StraightLine line;
    private final Following following;
    private final long length;
    private final BlockingQueue<Piece> queue = new LinkedBlockingQueue<>();
    private final FutureTask<Boolean> work = new FutureTask<>(this::follow);
    private List<PlacedEntry> waiting = new ArrayList<>();
    private int complete;
    private int handed;

    /** Entries to be taken together, and how many bytes are read with them; no entries at the end. */
    private record Piece(List<PlacedEntry> entries, long read) {}

    private Ahead(String assembly, Following following, long length) {
        this.line = new StraightLine(assembly);
        this.following = following;
        this.length = length;
    }

    /** Begins; {@code length} is how many bytes the book has. */
    static Ahead begin(String assembly, Following following, long length) {
        Ahead ahead = new Ahead(assembly, following, length);
        Thread.ofPlatform().daemon().name("following").start(ahead.work);
        return ahead;
    }

    private boolean follow() throws InterruptedException {
        following.begin();
        for (Piece piece = queue.take(); !piece.entries.isEmpty(); piece = queue.take()) {
            following.take(piece.entries, piece.read, length);
        }
        return true;
    }

    /** Takes the entry that was read next; {@code end} is where its line ends. */
    void take(PlacedEntry placed, long end) {
        if (!line.take(placed.entry())) {
            return;
        }
        waiting.add(placed);
        if (!line.isInDeed()) {
            complete = waiting.size();
            if (complete >= AT_ONCE) {
                hand(end);
            }
        }
    }

    private void hand(long end) {
        if (complete > 0) {
            handed += complete;
            queue.add(new Piece(List.copyOf(waiting.subList(0, complete)), end));
            waiting = new ArrayList<>(waiting.subList(complete, waiting.size()));
            complete = 0;
        }
    }

    /** Nothing more is read. */
    void end() {
        if (line.isStraight()) {
            hand(length);
        }
        queue.add(new Piece(List.of(), length));
    }

    /** Waits for whoever follows; tells whether the order of replay has been taken. */
    boolean hasTaken(List<PlacedEntry> order) throws IOException {
        try {
            return work.get() && line.isStraight() && handed == order.size();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
