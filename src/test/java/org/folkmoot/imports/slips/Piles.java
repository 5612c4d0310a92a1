package org.folkmoot.imports.slips;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Slips as a treasurer types them, and what is planned of them. */
final class Piles {
    private Piles() {}

    /** Founder 2 accepts the circles of 1 and 4, founder 3 those of 2, founder 5 those of 2, 3 and 6; nobody those of 5. */
    static Village aChain(Path root) {
        Village village = Village.withoutTrust(root.resolve("chain"), 6);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        village.does(new TrustGiven(
                new Pairs(List.of(
                        new Pair(village.person(2), village.person(1)),
                        new Pair(village.person(2), village.person(4)),
                        new Pair(village.person(3), village.person(2)),
                        new Pair(village.person(5), village.person(2)),
                        new Pair(village.person(5), village.person(3)),
                        new Pair(village.person(5), village.person(6)))),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET));
        return village;
    }

    static SlipText line(String slip, String payer, String payee, String amount) {
        return new SlipText(slip, payer, payee, amount, "", "", "", "");
    }

    static SlipPlan plan(Village village, @Nullable Id second, SlipText... lines) {
        long now = village.now();
        Day today = Day.of(now);
        return village.desk().ask(state -> {
            SlipReader reader =
                    new SlipReader(Whose.in(state, village.desk().names()), today, today, id -> state.people()
                            .isMember(id, now));
            List<SlipRead> reads = Arrays.stream(lines).map(reader::read).toList();
            return SlipPlanner.plan(state, now, village.desk().recorder(), second, reads, Progress.SILENT);
        });
    }

    static void records(Village village, @Nullable Id second, List<SlipText> typed) {
        SlipDeed deed = SlipDeed.of(plan(village, second, typed.toArray(SlipText[]::new)), second);
        Village.recorded(village.desk().record(deed.entries(), deed));
    }
}
