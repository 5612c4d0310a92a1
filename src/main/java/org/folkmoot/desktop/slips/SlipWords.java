package org.folkmoot.desktop.slips;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.AddingUp;
import org.jspecify.annotations.Nullable;

/** Says what becomes of slips. */
final class SlipWords {
    private static final int MOST_PARTS = 4;

    private SlipWords() {}

    /** Returns the key of a column's heading. */
    static String column(Field field) {
        return switch (field) {
            case SLIP -> "slips.column.slip";
            case PAYER -> "slips.column.payer";
            case PAYEE -> "slips.column.payee";
            case AMOUNT -> "slips.column.amount";
            case REASON -> "slips.column.reason";
            case DAY -> "slips.column.day";
            case AGREED -> "slips.column.agreed";
            case SIGNERS -> "slips.column.signers";
        };
    }

    /** Returns what becomes of one slip. */
    static Sentence of(Line line) {
        return switch (line) {
            case Line.Blank blank -> Sentence.of("slips.line.blank");
            case Line.Wrong(var field, Sentence why, var rule) -> why;
            case Line.Waits(var slip, var reason, var why) -> Sentence.of("slips.line.waits", why);
            case SlipPlan.Pays pays -> booked(pays);
        };
    }

    /** Says also where the books have it, when its own day is closed. */
    private static Sentence booked(SlipPlan.Pays pays) {
        Day own = pays.slip().valueDay();
        return own.isBefore(pays.booked())
                ? Sentence.of("slips.line.closed", pays(pays), own, pays.booked())
                : pays(pays);
    }

    private static Sentence pays(SlipPlan.Pays pays) {
        UncoveredSlip slip = pays.slip();
        List<Id> people = pays.legs().stream()
                .map(Leg::to)
                .filter(to -> !to.equals(slip.payee()))
                .distinct()
                .toList();
        return people.isEmpty()
                ? Sentence.of("slips.line.pays", slip.payer(), slip.amount(), slip.payee(), parts(pays.legs()))
                : Sentence.of(
                        "slips.line.pays-through",
                        slip.payer(),
                        slip.amount(),
                        slip.payee(),
                        people.subList(0, Math.min(people.size(), MOST_PARTS)),
                        people.size() - Math.min(people.size(), MOST_PARTS));
    }

    private static List<Sentence> parts(List<Leg> legs) {
        List<Sentence> parts = new ArrayList<>();
        List<Circles> shown = AddingUp.parts(legs.stream().map(Leg::amount).toList());
        for (int i = 0; i < Math.min(legs.size(), MOST_PARTS); i++) {
            parts.add(
                    Sentence.of("money.payment.part", shown.get(i), legs.get(i).issuer()));
        }
        if (legs.size() > MOST_PARTS) {
            parts.add(Sentence.of("slips.line.parts-more", legs.size() - MOST_PARTS));
        }
        return parts;
    }

    /** Returns how many slips of a pile become what. */
    static Sentence summary(SlipPlan plan) {
        return Sentence.of(
                "slips.summary",
                plan.of(SlipPlan.Pays.class).size(),
                plan.of(Line.Waits.class).size(),
                plan.of(Line.Wrong.class).size(),
                plan.covered().size());
    }

    /**
     * Returns what the slips that can be read come to, to compare with a sum made by hand on the paper; null where none can,
     * or where they come to more than there can be.
     */
    static @Nullable Sentence together(SlipPlan plan) {
        BigInteger atto = plan.total();
        boolean said = atto.signum() > 0 && atto.compareTo(Circles.LARGEST_ATTO) <= 0;
        return said ? Sentence.of("slips.together", new Circles(atto)) : null;
    }
}
