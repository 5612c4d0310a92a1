package org.folkmoot.assembly;

import java.math.BigInteger;
import org.folkmoot.money.Dated;
import org.folkmoot.money.Demurrage;
import org.folkmoot.money.Issuance;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Rulebook;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;

/**
 * What the rules of money are through time, in the form in which money is computed.
 *
 * @param losses the yearly loss
 * @param issuance the income
 */
record Schedules(LossSchedule losses, Issuance issuance) {
    private static final BigInteger HUNDREDTH = BigInteger.TEN.pow(16);

    /** Reads them from the rulebook. */
    static Schedules of(Rulebook rules) {
        LossSchedule losses = LossSchedule.always(rate(Rules.LOSS_YEARLY.suggested()));
        for (DatedValue dated : rules.history(Rules.LOSS_YEARLY)) {
            losses = losses.from(dated.from(), rate(dated.value()));
        }
        Dated<Circles> perHour = Dated.always(perHour(Rules.INCOME_PER_HOUR.suggested()));
        for (DatedValue dated : rules.history(Rules.INCOME_PER_HOUR)) {
            perHour = perHour.from(dated.from(), perHour(dated.value()));
        }
        return new Schedules(losses, Issuance.unlimited(perHour, losses));
    }

    static Demurrage rate(String hundredths) {
        return Demurrage.of(Integer.parseInt(hundredths));
    }

    private static Circles perHour(String hundredths) {
        return new Circles(new BigInteger(hundredths).multiply(HUNDREDTH));
    }
}
