package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.folkmoot.journal.json.Json;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.flow.Handover;
import org.folkmoot.trust.flow.PaymentNetwork;
import org.folkmoot.trust.flow.Route;
import org.folkmoot.trust.flow.RouteFinder;
import org.folkmoot.trust.flow.Wish;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot route TRUST.csv HOLDINGS.csv --from A --to B}: what can be sent, computed as the program does it. */
final class RouteCommand implements Command {
    private static final String NAME = "route";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String AMOUNT = "--amount";
    private static final String PEOPLE = "--people";
    private static final String ATTO = "--atto";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.route.about")
                .path("TRUST.csv", "cli.route.trust")
                .pathIfAny("HOLDINGS.csv", "cli.route.holdings")
                .value(FROM, "NAME", "cli.route.from")
                .value(TO, "NAME", "cli.route.to")
                .valueIfAny(AMOUNT, "X", "cli.route.amount")
                .valueIfAny(PEOPLE, "N", "cli.route.people")
                .flag(ATTO, "cli.route.atto")
                .json("cli.route.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        boolean json = given.hasMatchedOption(Description.JSON);
        try {
            return answer(given, console, json);
        } catch (Stop stop) {
            return new Obstacle(console, NAME, json).stopped(stop);
        }
    }

    private static int answer(ParseResult given, Console console, boolean json) throws Stop {
        RouteUnit unit = given.hasMatchedOption(ATTO) ? RouteUnit.ATTO : RouteUnit.CIRCLES;
        Wish<String> wish = wish(given, unit);
        Path first = given.matchedPositionalValue(0, Path.of(""));
        Path second = given.matchedPositionals().size() < 2 ? null : given.matchedPositionalValue(1, Path.of(""));
        PaymentNetwork<String> network = new RouteFiles(unit).read(first, second);
        for (String person : List.of(wish.from(), wish.to())) {
            if (!network.knows(person)) {
                throw Stop.wrongUsage("cli.route.unknown", person);
            }
        }
        RouteFinder<String> finder = new RouteFinder<>(network);
        Route<String> route = finder.find(wish);
        RouteWords words = new RouteWords(console, unit, wish);
        Circles amount = wish.amount();
        Sentence refusal = amount == null || route.sent().signum() > 0 ? null : words.tooMuch(amount, route);
        Sentence nothing = refusal == null && route.isEmpty()
                ? words.nothing(finder.hindrance(wish.from(), wish.to()), finder.most(wish.from(), wish.to()))
                : null;
        if (json) {
            print(console, unit, route, refusal, nothing);
        } else if (nothing != null) {
            console.tell(console.said(nothing));
        } else if (refusal == null) {
            words.tell(route);
        }
        if (refusal != null) {
            console.complain(console.said(refusal));
        }
        return refusal == null ? YES : NO;
    }

    private static Wish<String> wish(ParseResult given, RouteUnit unit) throws Stop {
        String from = text(given, FROM);
        String to = text(given, TO);
        if (from.equals(to)) {
            throw Stop.wrongUsage("cli.route.to-oneself", from);
        }
        String typed = given.matchedOptionValue(AMOUNT, (String) null);
        String limit = given.matchedOptionValue(PEOPLE, (String) null);
        int people = limit == null ? Wish.ANY : (int) TypedNumber.whole(PEOPLE, limit, Wish.ANY);
        Wish<String> most = Wish.most(from, to).throughAtMost(people);
        if (typed == null) {
            return most;
        }
        Sentence fault = unit.fault(typed);
        if (fault != null) {
            throw Stop.wrongUsage("cli.route.amount-bad", AMOUNT, fault);
        }
        Circles amount = unit.read(typed);
        if (amount.isZero()) {
            throw Stop.wrongUsage("cli.route.amount-nothing", AMOUNT);
        }
        return most.of(amount);
    }

    private static String text(ParseResult given, String option) {
        return given.matchedOptionValue(option, "").strip();
    }

    private static void print(
            Console console,
            RouteUnit unit,
            Route<String> route,
            @Nullable Sentence refusal,
            @Nullable Sentence nothing) {
        List<Json> legs = new ArrayList<>();
        for (Handover<String> leg : route.legs()) {
            TreeMap<String, Json> parts = new TreeMap<>();
            parts.put("from", Answer.text(leg.from()));
            parts.put("to", Answer.text(leg.to()));
            parts.put("token", Answer.text(leg.issuer()));
            parts.put("amount", Answer.text(unit.write(leg.amount().atto())));
            legs.add(Json.Obj.of(parts));
        }
        Answer answer = new Answer(console, NAME, refusal == null ? "FOUND" : "REFUSED")
                .with("max", unit.write(route.most()))
                .with("exact", route.exact())
                .with("sent", unit.write(route.sent()))
                .with("people", route.people())
                .with("legs", new Json.Arr(legs));
        if (refusal != null) {
            answer.with("message", console.said(refusal)).problem("", 0, console.said(refusal));
        }
        if (nothing != null) {
            answer.with("message", console.said(nothing));
        }
        answer.print();
    }
}
