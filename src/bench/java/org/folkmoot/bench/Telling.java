package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.book.Appended;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes a story into a minute book, each act judged before it is written, many of them at a time. */
final class Telling implements AutoCloseable {
    private static final int AT_A_TIME = 2_000;

    private final MinuteBook book;
    private final LineCodec codec;
    private final Assembly state = new Assembly();
    private final SplittableRandom salts = new SplittableRandom(32);
    private final List<Line> lines = new ArrayList<>();
    private Tip tip;
    private @Nullable Id by;
    private long at;

    Telling(MinuteBook book, LineCodec codec) {
        this.book = book;
        this.codec = codec;
        this.tip = book.tip();
    }

    /** Returns what the acts so far come to. */
    Assembly state() {
        return state;
    }

    /** Returns how many entries there are. */
    long written() {
        return tip.n();
    }

    /** Returns the moment, unix seconds. */
    long at() {
        return at;
    }

    /** Goes on to a moment; never back. */
    void at(long moment) {
        at = Math.max(at, moment);
    }

    /** Says who records from now on. */
    void by(Id recorder) {
        by = recorder;
    }

    /** Tells whether somebody holds at least so much of an issuer's circles. */
    boolean holds(Id holder, Id issuer, Circles amount) {
        return state.ledger()
                        .balance(holder, issuer, Day.of(at), state.losses())
                        .compareTo(amount)
                >= 0;
    }

    /** Writes an act that the rules allow. */
    Entry does(Act act, Texts texts, @Nullable Deed deed) {
        Personal personal = texts.isEmpty() ? null : new Personal(salt(), texts);
        Entry entry = tip.next(codec, act, at, by, deed, personal);
        if (!(Judge.judge(state, act, Replay.circumstance(entry)) instanceof Verdict.Accepted accepted)) {
            throw new IllegalStateException("not allowed: " + act);
        }
        state.apply(accepted.effects(), at);
        tip = tip.after(entry);
        if (personal != null) {
            lines.add(personal);
        }
        lines.add(entry);
        if (lines.size() >= AT_A_TIME && deed == null) {
            keep();
        }
        return entry;
    }

    private String salt() {
        byte[] salt = new byte[Personal.SALT_BYTES];
        salts.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Signs the record, as the desk does when a meeting has closed. */
    void seal() {
        keep();
        if (!(book.seal(at) instanceof Appended.Kept)) {
            throw new IllegalStateException("not sealed");
        }
    }

    private void keep() {
        if (!(book.append(List.copyOf(lines)) instanceof Appended.Kept)) {
            throw new IllegalStateException("not kept");
        }
        lines.clear();
    }

    @Override
    public void close() {
        keep();
    }
}
