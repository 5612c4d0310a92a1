package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circumstance;
import org.folkmoot.assembly.Effect;
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
import org.folkmoot.store.Applied;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** A deed as it is being written: its entries are judged one after the other, and nothing is kept yet. */
final class Trial implements DeedScript.Writer {
    private final LineCodec codec;
    private final DeskSetting setting;
    private final Assembly basis;
    private final boolean alone;
    private final long at;
    private final @Nullable Id by;
    private final @Nullable String deed;
    private final int of;
    private final List<Line> lines = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();
    private Tip tip;

    Trial(
            LineCodec codec,
            DeskSetting setting,
            Assembly basis,
            boolean alone,
            Tip tip,
            long at,
            @Nullable Id by,
            @Nullable String deed,
            int of) {
        this.codec = codec;
        this.setting = setting;
        this.basis = basis;
        this.alone = alone;
        this.tip = tip;
        this.at = at;
        this.by = by;
        this.deed = deed;
        this.of = of;
    }

    @Override
    public Entry add(Act act, Texts texts) throws DeedRefused {
        Personal personal = texts.isEmpty() ? null : new Personal(salt(), texts);
        Deed place = deed == null ? null : new Deed(deed, applied.size(), of);
        Entry entry = tip.next(codec, act, at, by, place, personal);
        Circumstance circumstance = Replay.circumstance(entry);
        switch (Judge.judge(basis, act, circumstance)) {
            case Verdict.Refused refused -> throw new DeedRefused(refused);
            case Verdict.Accepted accepted -> {
                if (!alone) {
                    basis.apply(accepted.effects(), at);
                }
                applied.add(new Applied(entry, texts, accepted.effects()));
            }
        }
        tip = tip.after(entry);
        if (personal != null) {
            lines.add(personal);
        }
        lines.add(entry);
        return entry;
    }

    @Override
    public long at() {
        return at;
    }

    /** Throws when the script added another number of entries than it said: that is a mistake of the program. */
    void requireComplete() {
        if (applied.size() != of) {
            throw new IllegalStateException("a deed of " + of + " entries has " + applied.size());
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Applied> applied() {
        return applied;
    }

    List<Entry> entries() {
        return applied.stream().map(Applied::entry).toList();
    }

    List<Effect> effects() {
        return applied.stream().flatMap(one -> one.effects().stream()).toList();
    }

    private String salt() {
        byte[] salt = new byte[Personal.SALT_BYTES];
        setting.random().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
