package org.folkmoot.drawing;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whom the reader looks at: everyone else steps back.
 *
 * @param selected the person who was clicked, with neighbours
 * @param hovered the person under the mouse; changes no colours of others
 * @param route people through whom a payment would go, payer first; empty for none
 */
public record Focus(OptionalInt selected, OptionalInt hovered, List<Integer> route) {
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

    /** The same with a route. @param people payer first @return the focus */
    public Focus along(List<Integer> people) {
        return new Focus(selected, hovered, people);
    }

    boolean isSomebody() {
        return selected.isPresent() || !route.isEmpty();
    }

    /** Says whether someone stays in full colour. */
    boolean includes(Graph graph, int person) {
        return !isSomebody()
                || route.contains(person)
                || (selected.isPresent()
                        && (selected.getAsInt() == person || graph.linked(selected.getAsInt(), person)));
    }

    /** Says whether money goes from one to the other along the route. */
    boolean routeGoes(int from, int to) {
        for (int i = 0; i + 1 < route.size(); i++) {
            if (route.get(i) == from && route.get(i + 1) == to) {
                return true;
            }
        }
        return false;
    }
}
