package org.folkmoot.drawing;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whom the reader looks at: everyone else steps back.
 *
 * @param selected the person who was clicked, with neighbours
 * @param hovered the person under the mouse; changes no colours of others
 * @param route the steps that a payment would take, which need not go along links; empty for none
 */
public record Focus(OptionalInt selected, OptionalInt hovered, List<Hop> route) {
    /**
     * A step of a payment.
     *
     * @param from who gives, by number
     * @param to who is given to, by number
     */
    public record Hop(int from, int to) {}

    /** Nobody in particular. */
    public static final Focus NOBODY = new Focus(OptionalInt.empty(), OptionalInt.empty(), List.of());

    /** Copies the route. */
    public Focus {
        route = List.copyOf(route);
    }

    /** Looks at one person and the neighbours. @param person by number @return the focus */
    public static Focus on(int person) {
        return new Focus(OptionalInt.of(person), OptionalInt.empty(), List.of());
    }

    /** The same with someone under the mouse. @param person by number, or empty @return the focus */
    public Focus hovering(OptionalInt person) {
        return new Focus(selected, person, route);
    }

    /** The same with a route. @param hops its steps @return the focus */
    public Focus along(List<Hop> hops) {
        return new Focus(selected, hovered, hops);
    }

    boolean isSomebody() {
        return selected.isPresent() || !route.isEmpty();
    }

    /** Says whether someone stays in full colour. */
    boolean includes(Graph graph, int person) {
        return !isSomebody()
                || route.stream().anyMatch(hop -> hop.from() == person || hop.to() == person)
                || (selected.isPresent()
                        && (selected.getAsInt() == person || graph.linked(selected.getAsInt(), person)));
    }

    /** Says whether money goes between two along the route, either way. */
    boolean routeGoes(int a, int b) {
        return route.contains(new Hop(a, b)) || route.contains(new Hop(b, a));
    }
}
