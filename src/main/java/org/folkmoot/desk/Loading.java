package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.terms.Sentence;

/** Reads a loaded book into the state: every start is a full check. */
final class Loading {
    private static final int STEPS_BETWEEN_NEWS = 500;

    private final Loaded loaded;
    private final Names names;
    private final boolean keepForTables;
    private final Map<String, Applied> applied = new HashMap<>();
    private final List<Finding> findings;
    private int current;
    private int claims;
    private boolean cancelled;

    Loading(Loaded loaded, Names names, boolean keepForTables) {
        this.loaded = loaded;
        this.names = names;
        this.keepForTables = keepForTables;
        this.findings = new ArrayList<>(loaded.findings());
    }

    /** Judges every entry in the order of replay. */
    Assembly run(Progress progress) {
        Replay replay = new Replay(new Assembly(), new Replay.Listener() {
            @Override
            public void accepted(Entry entry, List<Effect> effects) {
                take(entry, effects);
            }

            @Override
            public void refused(Entry entry, Refused why) {
                if (why.isClaim()) {
                    claims++;
                } else {
                    findings.add(placed(entry).finding("desk.does-not-count", why.cause()));
                }
            }
        });
        List<PlacedEntry> order = loaded.record().order();
        for (int i = 0; i < order.size() && !cancelled; i++) {
            current = i;
            replay.take(order.get(i).entry());
            if (i % STEPS_BETWEEN_NEWS == 0) {
                cancelled = !progress.at(i, order.size());
            }
        }
        return replay.state();
    }

    /** Returns where an entry stands: the one being read, or an earlier one of the same deed. */
    private PlacedEntry placed(Entry entry) {
        List<PlacedEntry> order = loaded.record().order();
        int place = current;
        while (!order.get(place).entry().id().equals(entry.id())) {
            place--;
        }
        return order.get(place);
    }

    private void take(Entry entry, List<Effect> effects) {
        Texts texts = Texts.NONE;
        String hash = entry.envelope().personalHash();
        Personal personal = hash == null ? null : loaded.personal().get(hash);
        if (personal != null) {
            texts = personal.texts();
            names.take(entry, texts);
        }
        if (keepForTables) {
            applied.put(entry.id(), new Applied(entry, texts, effects));
        }
    }

    /** Returns what the tables have to hold, if it was asked to be kept: entries that do not count are there, too. */
    List<Applied> applied() {
        return loaded.record().order().stream()
                .map(PlacedEntry::entry)
                .map(entry -> applied.getOrDefault(entry.id(), new Applied(entry, Texts.NONE, List.of())))
                .toList();
    }

    /** Returns everything that is wrong with the record. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns what is no damage and yet worth a word. */
    List<Sentence> notices() {
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
