package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.money.Dated;
import org.folkmoot.money.Demurrage;
import org.folkmoot.money.IncomeSchedule;
import org.folkmoot.money.Issuance;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rulebook;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of money are through time, in the form in which money is computed.
 *
 * @param losses the yearly loss
 * @param income the basic income
 * @param rates the constants of every yearly loss so far by its written value: finding them takes a while
 */
record Schedules(LossSchedule losses, IncomeSchedule income, Map<String, Demurrage> rates) {
    private static final BigInteger HUNDREDTH = BigInteger.TEN.pow(16);

    /** Keeps its own copy. */
    Schedules {
        rates = Map.copyOf(rates);
    }

    /** Returns those of an assembly that has decided nothing. */
    static Schedules begin() {
        return of(Rulebook.EMPTY, null, Map.of());
    }

    /** Returns those of changed rules; before the founding there is no common fund. */
    Schedules changed(Rulebook rules, @Nullable Id commonFund) {
        return of(rules, commonFund, rates);
    }

    private static Schedules of(Rulebook rules, @Nullable Id commonFund, Map<String, Demurrage> known) {
        Map<String, Demurrage> rates = new HashMap<>(known);
        LossSchedule losses = new LossSchedule(
                dated(
                        Rules.LOSS_YEARLY.suggested(),
                        rules.history(Rules.LOSS_YEARLY),
                        written -> rates.computeIfAbsent(written, Schedules::rate)),
                dated(
                        Rules.LOSS_GOES_TO.suggested(),
                        rules.history(Rules.LOSS_GOES_TO),
                        to -> receiver(to, commonFund)));
        Issuance issuance = Issuance.unlimited(
                dated(Rules.INCOME_PER_HOUR.suggested(), rules.history(Rules.INCOME_PER_HOUR), Schedules::circles),
                losses);
        IncomeSchedule income = new IncomeSchedule(
                issuance,
                dated(
                        Rules.INCOME_CLAIM_WINDOW.suggested(),
                        rules.history(Rules.INCOME_CLAIM_WINDOW),
                        days -> days.equals(RuleType.OFF) ? 0 : Integer.parseInt(days)),
                dated(
                        Rules.COMMON_FUND_INCOME_SHARE.suggested(),
                        rules.history(Rules.COMMON_FUND_INCOME_SHARE),
                        Integer::parseInt));
        return new Schedules(losses, income, rates);
    }

    private static <T> Dated<T> dated(String first, List<DatedValue> history, Function<String, T> meaning) {
        Dated<T> dated = Dated.always(meaning.apply(first));
        for (DatedValue value : history) {
            dated = dated.from(value.from(), meaning.apply(value.value()));
        }
        return dated;
    }

    static Demurrage rate(String hundredths) {
        return Demurrage.of(Integer.parseInt(hundredths));
    }

    /** Returns an amount that is written in hundredths of a circle. */
    static Circles circles(String hundredths) {
        return new Circles(new BigInteger(hundredths).multiply(HUNDREDTH));
    }

    private static Optional<Id> receiver(String written, @Nullable Id commonFund) {
        return written.equals("common-fund") ? Optional.ofNullable(commonFund) : Optional.empty();
    }
}
