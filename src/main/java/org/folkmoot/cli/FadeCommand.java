package org.folkmoot.cli;

import java.math.BigDecimal;
import org.folkmoot.money.Demurrage;
import org.folkmoot.money.StaticCircles;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot fade ATTO --days N}: the program's own arithmetic of the yearly loss on plain numbers. */
final class FadeCommand implements Command {
    private static final String NAME = "fade";
    private static final String BACK = "--back";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.fade.about")
                .text(Given.ATTO, "cli.fade.atto")
                .value(Given.DAYS, "N", "cli.fade.days")
                .value(Given.DEMURRAGE, "PERCENT", "cli.demurrage", "7")
                .flag(BACK, "cli.fade.back")
                .json("cli.fade.json")
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
        Circles amount = given.atto();
        long days = given.days();
        Demurrage rate = given.demurrage();
        boolean back = given.said(BACK);
        Circles found = back ? before(amount, days, rate) : rate.left(amount, days);
        Circles lost = back ? found.minus(amount) : amount.minus(found);
        if (given.json()) {
            new Answer(console, NAME, "COMPUTED")
                    .with("atto", found.atto().toString())
                    .with("lost", lost.atto().toString())
                    .print();
        } else {
            Figures figures = console.words().figures();
            console.say(
                    back ? "cli.fade.before" : "cli.fade.left",
                    figures.circlesExactly(found),
                    found.atto().toString(),
                    figures.circlesExactly(amount),
                    days,
                    BigDecimal.valueOf(rate.hundredths(), 2));
            console.say(
                    "cli.fade.lost", figures.circlesExactly(lost), lost.atto().toString());
        }
        return YES;
    }

    private static Circles before(Circles amount, long days, Demurrage rate) throws Stop {
        try {
            return new StaticCircles(rate).of(amount, days);
        } catch (ArithmeticException tooMuch) {
            throw Stop.wrongUsage("cli.fade.too-much", Given.DAYS);
        }
    }
}
