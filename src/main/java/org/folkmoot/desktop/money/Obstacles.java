package org.folkmoot.desktop.money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Routing;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says why nothing can be sent, and what can be done about it.
 *
 * @param state a copy of the assembly
 * @param at the moment, unix seconds
 */
record Obstacles(Assembly state, long at) {
    private static final int MOST_ASKED = 5;

    /** Returns why nothing can be sent from one to another. */
    Sentence why(Routing routing, Id payer, Id payee) {
        return routing.forbidden(payer, payee).orElseGet(() -> hindered(routing, payer, payee));
    }

    private Sentence hindered(Routing routing, Id payer, Id payee) {
        return switch (routing.hindrance(payer, payee)) {
            case HOLDS_NOTHING -> Sentence.of("money.way.holds-nothing", payer);
            case NOBODY_TAKES_IT -> Sentence.of("money.way.nobody-takes", payer);
            case NOBODY_HOLDS_IT -> nobodyHolds(payee);
            case NO_WAY -> noWay(payer, payee);
        };
    }

    /** Returns why no more can be sent than the most: too little is held, a rule bounds the way, or it is not accepted. */
    Sentence bound(Routing routing, Id payer, Id payee, Circles most) {
        Circles holds = state.ledger().total(payer, Day.of(at), state.losses());
        if (most.compareTo(holds) >= 0) {
            return Sentence.of("money.most.holds", payer, most);
        }
        String rule = state.rules().value(Rules.PAYMENTS_MOST_THROUGH, at);
        if (!rule.equals(RuleType.OFF)) {
            Circles without = routing.mostWithoutTheRule(payer, payee);
            if (without.compareTo(most) > 0) {
                return Sentence.of("money.most.rule", most, Integer.parseInt(rule), without);
            }
        }
        return Sentence.of("money.most.accepted", payer, holds, payee, most);
    }

    private Sentence nobodyHolds(Id payee) {
        boolean organisation = isOrganisation(payee);
        boolean anybodys =
                state.trust().links(at).stream().anyMatch(link -> link.truster().equals(payee));
        return anybodys
                ? Sentence.of(organisation ? "money.way.nobody-holds-for" : "money.way.nobody-holds", payee)
                : Sentence.of(organisation ? "money.way.accepts-nobody-for" : "money.way.accepts-nobody", payee);
    }

    private Sentence noWay(Id payer, Id payee) {
        Day ended = ended(payer, payee);
        boolean organisation = isOrganisation(payee);
        return ended == null
                ? Sentence.of(organisation ? "money.way.none-for" : "money.way.none", payee, payer)
                : Sentence.of(organisation ? "money.way.ended-for" : "money.way.ended", payee, payer, ended);
    }

    private boolean isOrganisation(Id payee) {
        return state.people()
                .find(payee)
                .filter(person -> person.standing(at) == Standing.ORGANISATION)
                .isPresent();
    }

    /**
     * Returns what the payee can be asked: whether they would accept what the payer holds, the payer's own circles first,
     * then those of whom they hold most. Empty when that would not help, or when nobody can sign.
     */
    Optional<TrustQuestion> question(Id payer, Id payee) {
        Day today = Day.of(at);
        List<Id> circles = state.ledger().holdingsOf(payer).keySet().stream()
                .filter(issuer -> !state.accepts(payee, issuer, at) && !issuer.equals(payee))
                .filter(issuer -> state.people().find(issuer).isPresent())
                .sorted(Comparator.comparing((Id issuer) -> !issuer.equals(payer))
                        .thenComparing(
                                issuer -> state.ledger().balance(payer, issuer, today, state.losses()),
                                Comparator.<Circles>reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ASKED)
                .toList();
        return circles.isEmpty()
                ? Optional.empty()
                : state.people().find(payee).flatMap(person -> question(person, payer, circles));
    }

    private Optional<TrustQuestion> question(Person payee, Id payer, List<Id> circles) {
        return switch (payee.standing(at)) {
            case MEMBER, WAITING -> Optional.of(new TrustQuestion(payee.id(), payer, circles, List.of(), 1));
            case ORGANISATION ->
                Optional.ofNullable(payee.mandate())
                        .map(mandate -> new TrustQuestion(
                                payee.id(),
                                payer,
                                circles,
                                mandate.signersOn(
                                        Day.of(at), id -> state.people().isMember(id, at)),
                                mandate.signersNeeded()))
                        .filter(question -> !question.signers().isEmpty());
            case FORMER -> Optional.empty();
        };
    }

    /** Returns when it last ended that one accepted the other's circles, or null when it never did. */
    private @Nullable Day ended(Id payer, Id payee) {
        return state.trust().history(payee, payer).stream()
                .map(link -> Day.of(link.end()))
                .filter(end -> end.start() <= at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
