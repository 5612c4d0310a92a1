package org.folkmoot.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.folkmoot.money.Dated;
import org.folkmoot.money.Demurrage;
import org.folkmoot.money.Income;
import org.folkmoot.money.Issuance;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code folkmoot income --from T --until T}: the program's own arithmetic of income on plain numbers.
 *
 * <p>Anybody can check with it what an assembly counted, or what the Circles v2 contract did: its defaults are those of
 * the contract.
 */
final class IncomeCommand implements Command {
    private static final String NAME = "income";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.income.about")
                .value(Given.FROM, "T", "cli.income.from")
                .value(Given.UNTIL, "T", "cli.income.until")
                .value(Given.PER_HOUR, "CIRCLES", "cli.income.per-hour", "1")
                .value(Given.DEMURRAGE, "PERCENT", "cli.demurrage", "7")
                .value(Given.WINDOW, "DAYS", "cli.income.window", "14d")
                .json("cli.income.json")
                .spec();
    }

    @Override
    public int run(ParseResult words, Console console) {
        Given given = new Given(words);
        try {
            return answer(given, console);
        } catch (Stop stop) {
            return new Obstacle(console, NAME, given.json()).wrongUsage(stop);
        }
    }

    private static int answer(Given given, Console console) throws Stop {
        long from = given.moment(Given.FROM);
        long until = given.moment(Given.UNTIL);
        Circles perHour = given.perHour();
        Demurrage rate = given.demurrage();
        int window = given.window();
        if (until < from) {
            throw Stop.wrongUsage("cli.income.backwards", Given.UNTIL, Given.FROM);
        }
        if (tooMuch(perHour, window == 0 ? from : Math.max(from, until - window * Day.SECONDS), until)) {
            throw Stop.wrongUsage("cli.income.too-much", Given.PER_HOUR);
        }
        Income income = new Issuance(Dated.always(perHour), LossSchedule.always(rate), window).between(from, until);
        if (given.json()) {
            boolean nothing = income.lines().isEmpty();
            new Answer(console, NAME, "COMPUTED")
                    .with("atto", income.amount().atto().toString())
                    // As the contract answers where no hour is complete.
                    .with("from", nothing ? 0 : income.from().start())
                    .with("until", nothing ? 0 : income.until().start())
                    .print();
        } else {
            tell(income, console);
        }
        return YES;
    }

    private static boolean tooMuch(Circles perHour, long from, long until) {
        BigInteger hours = BigInteger.valueOf((until - from) / Hour.SECONDS + 1);
        return perHour.atto().multiply(hours).compareTo(Circles.LARGEST_ATTO) > 0;
    }

    private static void tell(Income income, Console console) {
        if (income.lines().isEmpty()) {
            console.say("cli.income.nothing");
            return;
        }
        console.say(
                "cli.income.amount",
                console.words().figures().circlesExactly(income.amount()),
                income.amount().atto().toString(),
                income.from(),
                income.until());
        for (Income.Line line : income.lines()) {
            console.say(
                    "cli.income.line",
                    line.hours(),
                    console.words().figures().circlesExactly(line.perHour()),
                    console.words().figures().circlesExactly(line.undiminished()),
                    console.words().figures().circlesExactly(line.faded()),
                    BigDecimal.valueOf(line.hundredths(), 2));
        }
    }
}
