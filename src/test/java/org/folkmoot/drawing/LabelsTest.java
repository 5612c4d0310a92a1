package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void no_name_covers_another_and_none_leaves_the_view() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Graph graph = Networks.groups(1 + random.nextInt(8), 25, seed);
            Picture picture = picture(graph);
            Camera camera = Camera.showing(300 + random.nextInt(900), 200 + random.nextInt(700), picture.places())
                    .zoomed(random.nextInt(600), random.nextInt(400), 0.5 + 6 * random.nextDouble());
            Focus focus = Focus.on(random.nextInt(graph.people()))
                    .hovering(OptionalInt.of(random.nextInt(graph.people())))
                    .along(List.of(new Focus.Hop(0, 1), new Focus.Hop(1, 2)));
            List<Label> labels = choose(picture.looking(seed % 2 == 0 ? focus : Focus.NOBODY), camera);
            Box view = new Box(0, 0, camera.width(), camera.height());
            for (Label one : labels) {
                assertTrue(view.contains(one.box()), "seed " + seed + ": " + one);
                for (Label other : labels) {
                    assertTrue(
                            one.person() == other.person() || !one.box().overlaps(other.box()),
                            "seed " + seed + ": " + one + " and " + other);
                }
            }
        }
    }

    @Test
    void the_selected_and_the_one_under_the_mouse_always_have_a_name() {
        Picture picture = picture(Networks.groups(12, 40, 3));
        Camera far = Camera.showing(500, 400, picture.places());
        for (int person = 0; person < 479; person += 7) {
            List<Label> labels = choose(picture.looking(Focus.on(person).hovering(OptionalInt.of(person + 1))), far);
            assertTrue(has(labels, person) && has(labels, person + 1), "person " + person);
        }
    }

    @Test
    void with_room_for_all_everyone_has_a_name_below_the_disc() {
        Picture picture = picture(Networks.links(3, 0, 1, 1, 2, 2, 0));
        Camera camera = Camera.showing(900, 700, picture.places());
        List<Label> labels = choose(picture, camera);
        assertEquals(3, labels.size());
        for (Label label : labels) {
            assertTrue(label.box().top() > camera.screenY(picture.places().y(label.person())));
        }
    }

    @Test
    void a_name_that_does_not_fit_below_stands_above() {
        Graph graph = Networks.links(1);
        Picture picture = new Picture(
                graph, Places.of(new double[] {0}, new double[] {40}), Discs.byAcceptance(graph, 0), Focus.NOBODY);
        Label label = choose(picture, new Camera(200, 100, 0, 0, 1)).getFirst();
        assertTrue(label.box().bottom() < 90);
    }

    @Test
    void coming_closer_shows_more_of_the_names_in_view() {
        Picture picture = picture(Networks.groups(20, 40, 8));
        Camera far = Camera.showing(800, 600, picture.places());
        Camera near =
                far.centredOn(picture.places().x(3), picture.places().y(3)).zoomed(400, 300, 6);
        int few = choose(picture, far).size();
        assertTrue(few < 100, few + " of 800");
        int inView = 0;
        for (int i = 0; i < 800; i++) {
            double x = near.screenX(picture.places().x(i));
            double y = near.screenY(picture.places().y(i));
            inView += x > 0 && x < 800 && y > 0 && y < 600 ? 1 : 0;
        }
        assertTrue(choose(picture, near).size() * 800 > few * inView);
    }

    @Test
    void those_accepted_by_most_come_first() {
        Graph graph = Networks.links(4, 2, 0, 2, 1, 3, 0);
        assertEquals(
                List.of(2, 3, 0, 1),
                Arrays.stream(Labels.mostTrustedFirst(graph)).boxed().toList());
    }

    @Test
    void names_of_people_who_step_back_are_marked() {
        Picture picture = picture(Networks.links(3, 0, 1));
        List<Label> labels = choose(picture.looking(Focus.on(0)), Camera.showing(900, 700, picture.places()));
        for (Label label : labels) {
            assertEquals(label.person() == 2, label.faded());
        }
        assertFalse(labels.isEmpty());
    }

    private static boolean has(List<Label> labels, int person) {
        return labels.stream().anyMatch(label -> label.person() == person);
    }

    private static Picture picture(Graph graph) {
        Discs discs = Discs.byAcceptance(graph, 0);
        return new Picture(graph, Layout.of(graph, discs).arrange(), discs, Focus.NOBODY);
    }

    private static List<Label> choose(Picture picture, Camera camera) {
        LabelSizes sizes = new LabelSizes() {
            @Override
            public double width(int person) {
                return 30 + person % 7 * 12;
            }

            @Override
            public double height() {
                return 15;
            }
        };
        return Labels.choose(picture, camera, sizes, Labels.mostTrustedFirst(picture.graph()));
    }
}
