package org.folkmoot.desktop.round;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.terms.Id;

/**
 * What a sheet that was recorded began, as far as it still holds.
 *
 * @param person whose sheet
 * @param at when it was recorded, unix seconds; 0 when nobody new was ticked
 * @param others whose circles they accept since then, by this sheet
 */
record TakenSheet(Id person, long at, List<Id> others) {
    TakenSheet {
        others = List.copyOf(others);
    }

    /** Reads it off the trust that was given in that moment and holds now. */
    static TakenSheet of(Assembly state, long now, Id person, long at) {
        long moment = Math.max(now, state.latest());
        List<Id> others = state.trust().acceptsFrom(person, moment).stream()
                .filter(other -> state.trust()
                        .link(person, other, moment)
                        .filter(link -> link.since() == at)
                        .isPresent())
                .toList();
        return new TakenSheet(person, at, others);
    }

    /** Returns who accepts whom by this sheet. */
    List<Pair> pairs() {
        return others.stream().map(other -> new Pair(person, other)).toList();
    }
}
