package org.folkmoot.cli;

import java.math.BigInteger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.flow.Handover;
import org.folkmoot.trust.flow.Hindrance;
import org.folkmoot.trust.flow.Route;
import org.folkmoot.trust.flow.Wish;

/** Says in words what can be sent, and how. */
record RouteWords(Console console, RouteUnit unit, Wish<String> wish) {
    /** Tells the most, and the steps of what is sent. */
    void tell(Route<String> route) {
        String most = amount(route.most());
        if (wish.people() == Wish.ANY) {
            console.say("cli.route.most", most, wish.from(), wish.to());
        } else {
            console.say("cli.route.most-through", most, wish.from(), wish.to(), wish.people());
        }
        if (!route.exact()) {
            console.say("cli.route.perhaps-more");
        }
        if (route.people().isEmpty()) {
            console.say("cli.route.direct", amount(route.sent()));
        } else {
            console.say(
                    "cli.route.through", amount(route.sent()), route.people().size());
        }
        for (Handover<String> leg : route.legs()) {
            boolean own = leg.issuer().equals(leg.from());
            String handed = amount(leg.amount().atto());
            if (own) {
                console.say("cli.route.leg-own", leg.from(), leg.to(), handed);
            } else if (leg.issuer().equals(leg.to())) {
                console.say("cli.route.leg-home", leg.from(), leg.to(), handed);
            } else {
                console.say("cli.route.leg", leg.from(), leg.to(), handed, leg.issuer());
            }
        }
    }

    /**
     * Returns why nothing can be sent.
     *
     * @param throughAny what can be sent through any number of people, in atto-circles
     */
    Sentence nothing(Hindrance why, BigInteger throughAny) {
        if (throughAny.signum() > 0) {
            return Sentence.of("cli.route.too-many-people", wish.from(), wish.to(), wish.people(), amount(throughAny));
        }
        return switch (why) {
            case HOLDS_NOTHING -> Sentence.of("cli.route.holds-nothing", wish.from(), wish.to());
            case NOBODY_TAKES_IT -> Sentence.of("cli.route.nobody-takes", wish.from(), wish.to());
            case NOBODY_HOLDS_IT -> Sentence.of("cli.route.nobody-holds", wish.from(), wish.to());
            case NO_WAY -> Sentence.of("cli.route.no-way", wish.from(), wish.to());
        };
    }

    /** Returns why more cannot be sent. */
    Sentence tooMuch(Circles wanted, Route<String> route) {
        return Sentence.of(
                route.exact() ? "cli.route.refused" : "cli.route.refused-perhaps",
                amount(wanted.atto()),
                wish.from(),
                wish.to(),
                amount(route.most()));
    }

    private String amount(BigInteger atto) {
        if (unit == RouteUnit.ATTO) {
            return console.words().text("cli.route.in-atto", atto.toString());
        }
        // All that somebody holds of many people's circles can be more than one amount.
        String digits = atto.compareTo(Circles.LARGEST_ATTO) <= 0
                ? console.words().figures().circlesExactly(new Circles(atto))
                : unit.write(atto);
        return console.words().text("cli.route.in-circles", digits);
    }
}
