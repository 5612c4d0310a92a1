package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.words.AddingUp;
import org.folkmoot.words.Wording;

/** What goes from hand to hand on a way, as it is shown: several kinds of circles between two people add up to their sum. */
final class HandedOver {
    private HandedOver() {}

    private record Hands(Id from, Id to) {}

    /** Returns one sentence for each leg. */
    static List<SentenceLabel> lines(Sitting sitting, Wording words, List<Leg> legs) {
        List<SentenceLabel> lines = new ArrayList<>();
        List<Circles> amounts = amounts(legs);
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            lines.add(new SentenceLabel(
                    words.text(
                            "money.line.leg",
                            sitting.name(leg.from()),
                            sitting.name(leg.to()),
                            amounts.get(i),
                            sitting.name(leg.issuer())),
                    "soft"));
        }
        return lines;
    }

    /** Returns the amount of each leg with two decimals, in the order of the legs; less than a hundredth stays exact. */
    static List<Circles> amounts(List<Leg> legs) {
        Map<Hands, List<Integer>> between = new LinkedHashMap<>();
        for (int i = 0; i < legs.size(); i++) {
            between.computeIfAbsent(new Hands(legs.get(i).from(), legs.get(i).to()), hands -> new ArrayList<>())
                    .add(i);
        }
        List<Circles> shown = new ArrayList<>(Collections.nCopies(legs.size(), Circles.ZERO));
        for (List<Integer> places : between.values()) {
            List<Circles> exact =
                    places.stream().map(place -> legs.get(place).amount()).toList();
            List<Circles> added = AddingUp.parts(exact);
            for (int i = 0; i < places.size(); i++) {
                shown.set(places.get(i), added.get(i));
            }
        }
        return shown;
    }
}
