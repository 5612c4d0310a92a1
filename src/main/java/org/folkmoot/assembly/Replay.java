package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Verdict.Accepted;
import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Envelope;

/**
 * Reads entries into the state, in the order of replay; a deed counts only when all of its entries are there.
 *
 * <p>An entry that is refused leaves no trace in the state: whoever wrote it, it does not count.
 */
public final class Replay {
    private final Listener listener;
    private final List<Entry> waiting = new ArrayList<>();
    private Assembly state;

    /** Hears what each entry came to. */
    public interface Listener {
        /** An entry counts, with these effects. */
        void accepted(Entry entry, List<Effect> effects);

        /** An entry does not count, nor does any other of its deed: a deed is refused once, by the entry that cannot be. */
        void refused(Entry entry, Refused why);
    }

    /** Begins to read into a state, which this replay then owns. */
    public Replay(Assembly state, Listener listener) {
        this.state = state;
        this.listener = listener;
    }

    /** Returns the state so far. */
    public Assembly state() {
        return state;
    }

    /** Returns the entries of a deed that is not complete yet; they do not count. */
    public List<Entry> waiting() {
        return List.copyOf(waiting);
    }

    /** Takes the next entry. */
    public void take(Entry entry) {
        Deed deed = entry.envelope().deed();
        if (deed == null) {
            takeAlone(entry);
            return;
        }
        waiting.add(entry);
        if (deed.isLast()) {
            takeDeed(List.copyOf(waiting));
            waiting.clear();
        }
    }

    private void takeAlone(Entry entry) {
        Envelope envelope = entry.envelope();
        switch (Judge.judge(state, entry.act(), circumstance(entry))) {
            case Accepted accepted -> {
                state.apply(accepted.effects(), envelope.at());
                listener.accepted(entry, accepted.effects());
            }
            case Refused refused -> listener.refused(entry, refused);
        }
    }

    private void takeDeed(List<Entry> entries) {
        Deed deed = entries.getFirst().envelope().deed();
        if (deed != null && state.isFounding(deed.id())) {
            // Whoever names the founding deed a second time would sign for founders without a vote.
            listener.refused(entries.getFirst(), (Refused) Verdict.refused("already-founded"));
            return;
        }
        // A deed stands or falls as a whole, so it is tried on a copy.
        Assembly trial = state.copy();
        List<List<Effect>> all = new ArrayList<>();
        for (Entry entry : entries) {
            switch (Judge.judge(trial, entry.act(), circumstance(entry))) {
                case Accepted accepted -> {
                    trial.apply(accepted.effects(), entry.envelope().at());
                    all.add(accepted.effects());
                }
                case Refused refused -> {
                    listener.refused(entry, refused);
                    return;
                }
            }
        }
        state = trial;
        for (int i = 0; i < entries.size(); i++) {
            listener.accepted(entries.get(i), all.get(i));
        }
    }

    /** Returns what an entry says beside its act. */
    public static Circumstance circumstance(Entry entry) {
        Envelope envelope = entry.envelope();
        Deed deed = envelope.deed();
        return new Circumstance(
                entry.id(), envelope.device(), envelope.at(), envelope.by(), deed == null ? null : deed.id());
    }
}
