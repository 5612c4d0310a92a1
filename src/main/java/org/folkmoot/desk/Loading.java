package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.book.Following;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Judges every entry of a book while it is being read: every start is a full check.
 *
 * <p>Names and texts say nothing to a judge. What comes of them is asked for afterwards, with what was loaded.
 */
final class Loading implements Following, Replay.Listener {
    private final boolean keepsEffects;
    private final Progress progress;
    private final List<PlacedEntry> taken = new ArrayList<>();
    private final List<List<Effect>> effects = new ArrayList<>();
    private final List<Finding> wrong = new ArrayList<>();
    private final BitSet counted = new BitSet();
    private Replay replay = new Replay(new Assembly(), this);
    private int heard;
    private int claims;
    private boolean cancelled;

    /**
     * Prepares.
     *
     * @param keepsEffects whether {@link #applied} will be asked
     * @param progress hears how far it has come
     */
    Loading(boolean keepsEffects, Progress progress) {
        this.keepsEffects = keepsEffects;
        this.progress = progress;
    }

    /** Judges what was loaded once more, keeping the effects: mostly the tables are whole, and nobody needs them. */
    static Loading again(Loaded loaded) {
        Loading loading = new Loading(true, Progress.SILENT);
        List<PlacedEntry> order = loaded.record().order();
        loading.take(order, order.size(), order.size());
        return loading;
    }

    @Override
    public void begin() {
        taken.clear();
        effects.clear();
        wrong.clear();
        counted.clear();
        replay = new Replay(new Assembly(), this);
        heard = 0;
        claims = 0;
    }

    @Override
    public void take(List<PlacedEntry> entries, long read, long of) {
        if (cancelled) {
            return;
        }
        for (PlacedEntry placed : entries) {
            taken.add(placed);
            replay.take(placed.entry());
        }
        cancelled = !progress.at(read, of);
    }

    @Override
    public void accepted(Entry entry, List<Effect> effectsOfIt) {
        int place = place(entry);
        counted.set(place);
        if (keepsEffects) {
            effects.set(place, effectsOfIt);
        }
    }

    @Override
    public void refused(Entry entry, Refused why) {
        PlacedEntry placed = taken.get(place(entry));
        if (why.isClaim()) {
            claims++;
        } else {
            wrong.add(placed.finding("desk.does-not-count", why.cause()));
        }
    }

    /** Returns where an entry stands; they are heard in their order, and of a refused deed not all. */
    private int place(Entry entry) {
        int place = heard;
        while (!taken.get(place).entry().id().equals(entry.id())) {
            place++;
        }
        heard = place + 1;
        while (keepsEffects && effects.size() < heard) {
            effects.add(List.of());
        }
        return place;
    }

    /** Returns the state that the record comes to. */
    Assembly state() {
        return replay.state();
    }

    /** Hands on the names and texts of all entries that count. */
    void name(Names names, Loaded loaded) {
        for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
            Entry entry = taken.get(i).entry();
            Personal personal = personal(entry, loaded);
            if (personal != null) {
                names.take(entry, personal);
            }
        }
    }

    private static @Nullable Personal personal(Entry entry, Loaded loaded) {
        String hash = entry.envelope().personalHash();
        return hash == null ? null : loaded.personal().get(hash);
    }

    /** Returns what the tables have to hold: entries that do not count are there, too. */
    List<Applied> applied(Loaded loaded) {
        List<Applied> applied = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size(); i++) {
            Entry entry = taken.get(i).entry();
            Personal personal = counted.get(i) ? personal(entry, loaded) : null;
            applied.add(new Applied(
                    entry,
                    personal == null ? Texts.NONE : personal.texts(),
                    i < effects.size() ? effects.get(i) : List.of()));
        }
        return applied;
    }

    /** Returns everything that is wrong with the record. */
    List<Finding> findings(Loaded loaded) {
        List<Finding> findings = new ArrayList<>(loaded.findings());
        findings.addAll(wrong);
        return findings;
    }

    /** Returns what is no damage and yet worth a word. */
    List<Sentence> notices(Loaded loaded) {
        List<Sentence> notices = new ArrayList<>(loaded.notices());
        if (claims > 0) {
            notices.add(Sentence.of("copies.verify.claims", claims));
        }
        return notices;
    }

    /** Tells whether the person cancelled. */
    boolean cancelled() {
        return cancelled;
    }
}
