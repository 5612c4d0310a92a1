package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desk.DeedRefused;
import org.folkmoot.desk.DeedScript;
import org.folkmoot.desk.Names;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Records a plan as one deed: first what is paid, then what waits. */
public final class SlipDeed implements DeedScript {
    private final List<Step> steps;

    /** One entry. */
    private record Step(Act act, Texts texts) {}

    private SlipDeed(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Returns the deed of a plan in which there is something to record.
     *
     * @param second the second person who looked at all of them, or null
     */
    public static SlipDeed of(SlipPlan plan, @Nullable Id second) {
        List<Step> steps = new ArrayList<>();
        for (SlipPlan.Payable payable : plan.order()) {
            steps.add(
                    switch (payable) {
                        case SlipPlan.Pays(var slip, var reason, var legs, var booked) ->
                            new Step(payment(payable, second, null), reason(reason));
                        case SlipPlan.Covered(var waiting, var legs) ->
                            new Step(payment(payable, second, waiting.id()), Texts.NONE);
                    });
        }
        piles(plan)
                .forEach(pile -> steps.add(new Step(
                        new SlipsUncovered(pile.stream().map(Line.Waits::slip).toList()),
                        Texts.NONE.with(
                                Names.REASONS,
                                pile.stream().map(Line.Waits::reason).toList()))));
        return new SlipDeed(steps);
    }

    /** As many piles go into one entry as it has room for; a pile stays in one: apart, some of its slips could be paid. */
    private static List<List<Line.Waits>> piles(SlipPlan plan) {
        List<List<Line.Waits>> entries = new ArrayList<>();
        EntryRoom taken = EntryRoom.NONE;
        for (List<Line.Waits> pile : Candidate.Pile.of(plan.of(Line.Waits.class))) {
            EntryRoom more = EntryRoom.of(pile);
            if (entries.isEmpty() || !taken.plus(more).isThere()) {
                entries.add(new ArrayList<>());
                taken = EntryRoom.NONE;
            }
            entries.getLast().addAll(pile);
            taken = taken.plus(more);
        }
        return entries;
    }

    private static PaymentMade payment(SlipPlan.Payable payable, @Nullable Id second, @Nullable Id covers) {
        UncoveredSlip slip = payable.slip();
        return new PaymentMade(
                slip.payer(),
                slip.payee(),
                payable.legs(),
                slip.slip(),
                slip.assent(),
                slip.valueDay(),
                slip.signers(),
                second,
                covers);
    }

    private static Texts reason(String reason) {
        return reason.isEmpty() ? Texts.NONE : Texts.of(Names.REASON, reason);
    }

    /** Returns how many entries it has. */
    public int entries() {
        return steps.size();
    }

    @Override
    public void write(Writer writer) throws DeedRefused {
        for (Step step : steps) {
            writer.add(step.act(), step.texts());
        }
    }
}
