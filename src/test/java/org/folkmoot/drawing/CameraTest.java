package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CameraTest {
    private final Camera camera = new Camera(800, 600, 12, -7, 1.5);

    @Test
    void what_is_under_the_mouse_stays_there_when_zooming() {
        Camera closer = camera.zoomed(650, 120, 1.7);
        assertEquals(camera.worldX(650), closer.worldX(650), 1e-9);
        assertEquals(camera.worldY(120), closer.worldY(120), 1e-9);
        Camera limit = camera.zoomed(650, 120, 1e9);
        assertEquals(camera.worldX(650), limit.worldX(650), 1e-9);
    }

    @Test
    void dragging_takes_the_map_along() {
        Camera dragged = camera.dragged(30, -20);
        assertEquals(camera.screenX(100) + 30, dragged.screenX(100), 1e-9);
        assertEquals(camera.screenY(100) - 20, dragged.screenY(100), 1e-9);
    }

    @Test
    void everybody_is_in_view_at_first() {
        Graph graph = Networks.groups(5, 20, 4);
        Discs discs = Discs.byAcceptance(graph, 0);
        Places places = Layout.of(graph, discs).arrange();
        Camera all = Camera.showing(640, 300, places);
        Box screen = new Box(0, 0, 640, 300);
        for (int i = 0; i < 100; i++) {
            double x = all.screenX(places.x(i));
            double y = all.screenY(places.y(i));
            assertTrue(screen.contains(new Box(x, y, x, y)), "person " + i);
        }
    }

    @Test
    void pointing_at_a_disc_finds_its_person_and_beside_it_nobody() {
        Graph graph = Networks.groups(8, 30, 6);
        Discs discs = Discs.byAcceptance(graph, 0);
        Places places = Layout.of(graph, discs).arrange();
        Pointing pointing = new Pointing(places, discs);
        Camera all = Camera.showing(900, 700, places);
        for (Camera view : new Camera[] {all, all.zoomed(3, 4, 5), all.zoomed(700, 600, 0.3)}) {
            for (int i = 0; i < graph.people(); i++) {
                OptionalInt found = pointing.whoIsAt(view, view.screenX(places.x(i)), view.screenY(places.y(i)), 0);
                assertEquals(OptionalInt.of(i), found);
            }
        }
        Box around = places.around(100);
        assertEquals(
                OptionalInt.empty(), pointing.whoIsAt(all, all.screenX(around.left()), all.screenY(around.top()), 2));
    }
}
