package org.folkmoot.copies;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Envelope;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.terms.Sentence;

/** Judges every act again, from the first, and counts the money beside it. */
final class Judging implements Replay.Listener {
    private static final int STEPS_BETWEEN_NEWS = 500;

    private final List<PlacedEntry> order;
    private final boolean severalHeads;
    private final String file;
    private final Findings findings;
    private final MoneyCheck money = new MoneyCheck();
    private final Replay replay = new Replay(new Assembly(), this);
    private int at;
    private int judged;
    private int counted;
    private final Set<String> claims = new HashSet<>();
    private boolean stopped;

    Judging(CheckedRecord record, String file, Findings findings) {
        this.order = record.order();
        this.severalHeads = record.heads().size() > 1;
        this.file = file;
        this.findings = findings;
    }

    /** Judges until the end, until two copies went their own way, or until somebody cancels. */
    void run(Progress progress) {
        for (at = 0; at < order.size() && !stopped && followsOn(); at++) {
            if (!judge(order.get(at))) {
                return;
            }
            judged++;
            stopped = at % STEPS_BETWEEN_NEWS == 0 && !progress.at(at, order.size());
        }
        if (!stopped && !money.agreesWith(replay.state().ledger())) {
            findings.add(file, 0, Sentence.of("copies.verify.totals"));
        }
    }

    /**
     * Judges one entry. Whoever makes up a record can put acts into it that nobody foresaw; should judging one fail, that
     * is said of its line, and nothing behind it is judged.
     */
    private boolean judge(PlacedEntry placed) {
        try {
            replay.take(placed.entry());
            return true;
        } catch (RuntimeException e) {
            findings.add(placed.finding("copies.verify.not-judged", e.getClass().getSimpleName()));
            return false;
        }
    }

    /** Tells, where there are several heads, whether an entry still goes on from the one before it. */
    private boolean followsOn() {
        if (!severalHeads || at == 0) {
            return true;
        }
        String before = order.get(at - 1).entry().id();
        Envelope envelope = order.get(at).entry().envelope();
        return before.equals(envelope.prev()) || envelope.deps().contains(before);
    }

    @Override
    public void accepted(Entry entry, List<Effect> effects) {
        counted++;
        if (!money.take(effects)) {
            findings.add(place(entry).finding("copies.verify.posting"));
        }
    }

    @Override
    public void refused(Entry entry, Verdict.Refused why) {
        if (why.isClaim()) {
            claims.add(entry.id());
        } else {
            findings.add(place(entry).finding("desk.does-not-count", why.cause()));
        }
    }

    /** Returns where an entry stands: the one being judged, or an earlier one of the same deed. */
    private PlacedEntry place(Entry entry) {
        for (int i = at; i > 0; i--) {
            if (order.get(i).entry().id().equals(entry.id())) {
                return order.get(i);
            }
        }
        return order.getFirst();
    }

    Assembly state() {
        return replay.state();
    }

    /** Returns how many entries were judged. */
    int judged() {
        return judged;
    }

    /** Returns the ids of entries from devices that the assembly has not accepted: no damage, and nothing that counts. */
    Set<String> claims() {
        return Collections.unmodifiableSet(claims);
    }

    /** Returns how many entries count. */
    int counted() {
        return counted;
    }

    long postings() {
        return money.postings();
    }

    boolean isStopped() {
        return stopped;
    }
}
