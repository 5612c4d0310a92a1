package org.folkmoot.journal.codec;

import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.codec.Body.Found;
import org.folkmoot.journal.codec.Body.Written;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/**
 * An act's components in an envelope, where the kind stands behind them.
 *
 * <p>Mostly an entry is of the same kind as the one before, so that is tried; otherwise the components are stepped over,
 * and read when the kind is known. Either way the same is read.
 */
final class BodyShape implements Shape<Body> {
    private final ActCodec acts;

    BodyShape(ActCodec acts) {
        this.acts = acts;
    }

    @Override
    public void write(Body value, CanonicalWriter out) {
        switch (value) {
            case Written(Act act) -> acts.write(act, out);
            case Found found -> throw new IllegalArgumentException("has not been read");
        }
    }

    @Override
    public Body read(Cursor in) throws Unreadable {
        Cursor ahead = in.ahead();
        String kind = acts.latest();
        Act act = kind == null ? null : acts.tryAs(kind, ahead);
        int from = in.at();
        if (act == null) {
            in.pass();
        } else {
            in.follow(ahead);
        }
        return new Found(in.between(from, in.at()), kind, act);
    }
}
