package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GraphTest {
    @Test
    void a_link_given_twice_is_one_link_and_trust_in_oneself_is_none() {
        Graph graph = Networks.links(3, 0, 1, 0, 1, 2, 2, 1, 0);
        assertEquals(2, graph.links());
        assertEquals(1, graph.ties());
        assertEquals(0, graph.neighbours(2));
    }

    @Test
    void money_goes_only_the_way_the_link_points() {
        Graph graph = Networks.links(3, 0, 1, 2, 1);
        assertTrue(graph.canPay(0, 1));
        assertFalse(graph.canPay(1, 0));
        assertTrue(graph.linked(1, 0));
        assertFalse(graph.linked(0, 2));
        assertEquals(1, graph.acceptedBy(0));
        assertEquals(0, graph.acceptedBy(1));
    }

    @Test
    void links_to_people_who_are_not_there_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Networks.links(2, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> Networks.links(2, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[] {0}, new int[] {1, 0}));
        assertThrows(
                IllegalArgumentException.class,
                () -> Graph.of(2, new int[] {0}, new int[] {1}, new double[] {Double.NaN}));
    }
}
