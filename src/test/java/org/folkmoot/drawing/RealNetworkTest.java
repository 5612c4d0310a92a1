package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Maps of the Ğ1 web of trust; skipped where its data is not beside the project. */
@Execution(ExecutionMode.CONCURRENT)
class RealNetworkTest {
    @BeforeEach
    void the_data_is_there() {
        assumeTrue(
                Files.isDirectory(Networks.TRUST),
                "skipped: no " + Networks.TRUST + " beside the project, nothing read");
    }

    @Test
    void an_assembly_of_59_fits_one_screen_with_nearly_every_name() throws IOException {
        Graph graph = Networks.certifications("g1-2017-certs.csv");
        assertEquals(59, graph.people());
        assertEquals(551, graph.links());
        Discs discs = Discs.byAcceptance(graph, 0x0072B2);
        Places places = Layout.of(graph, discs).arrange();
        Camera camera = Camera.showing(1000, 750, places);
        LabelSizes sizes = new LabelSizes() {
            @Override
            public double width(int person) {
                return 50;
            }

            @Override
            public double height() {
                return 15;
            }
        };
        Picture picture = new Picture(graph, places, discs, Focus.NOBODY);
        int shown = Labels.choose(picture, camera, sizes, Labels.mostTrustedFirst(graph))
                .size();
        assertTrue(shown >= 53, shown + " names");
    }

    @Test
    void linked_people_of_a_network_of_thousands_stand_much_nearer_than_any_two() throws IOException {
        Graph graph = Networks.certifications("g1-2019-certs.csv");
        assertEquals(26_695, graph.links());
        Discs discs = Discs.byAcceptance(graph, 0x0072B2);
        Places places = Layout.of(graph, discs).arrange();
        double linked = 0;
        double any = 0;
        int pairs = 0;
        int ties = 0;
        for (int a = 0; a < graph.people(); a++) {
            for (int b = a + 1; graph.neighbours(a) > 0 && b < graph.people(); b++) {
                double distance = Math.hypot(places.x(a) - places.x(b), places.y(a) - places.y(b));
                assertTrue(distance > discs.radius(a) + discs.radius(b), a + " touches " + b);
                if (graph.neighbours(b) > 0) {
                    any += distance;
                    pairs++;
                }
                if (graph.linked(a, b)) {
                    linked += distance;
                    ties++;
                }
            }
        }
        assertEquals(graph.ties(), ties);
        assertTrue(linked / ties < 0.35 * any / pairs, linked / ties + " of " + any / pairs);
    }
}
