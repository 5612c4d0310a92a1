package org.folkmoot.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RasteriserTest {
    private static final Look LOOK = Look.light();
    private static final int W = 300;
    private static final int H = 100;

    @Test
    void the_same_network_gives_the_same_picture_to_the_pixel() {
        assertArrayEquals(groups(), groups());
    }

    @Test
    void every_pixel_is_opaque() {
        assertTrue(Arrays.stream(groups()).allMatch(argb -> argb >>> 24 == 0xFF));
    }

    @Test
    void people_are_drawn_in_their_colour_on_the_paper() {
        int[] argb = draw(pair(Networks.links(2, 0, 1)));
        assertEquals(0xFF000000 | LOOK.group(1), at(argb, 100, 50));
        assertEquals(0xFF000000 | LOOK.paper(), at(argb, 150, 20));
    }

    @Test
    void an_arrow_points_the_way_money_can_go() {
        int[] argb = draw(pair(Networks.links(2, 0, 1)));
        assertTrue(ink(argb, 180, 190) > 2 * ink(argb, 110, 120), "the head is at the one who accepts");
        int[] back = draw(pair(Networks.links(2, 1, 0)));
        assertTrue(ink(back, 110, 120) > 2 * ink(back, 180, 190), "and turns with the link");
    }

    @Test
    void a_link_both_ways_is_one_plain_line_and_has_two_heads_when_one_of_them_is_selected() {
        Picture both = pair(Networks.links(2, 0, 1, 1, 0));
        int[] plain = draw(both);
        assertEquals(ink(plain, 140, 150), ink(plain, 180, 190));
        assertEquals(ink(plain, 140, 150), ink(plain, 110, 120));
        int[] selected = draw(both.looking(Focus.on(0)));
        assertTrue(ink(selected, 181, 191) > 2 * ink(selected, 140, 150));
        assertTrue(ink(selected, 112, 122) > 2 * ink(selected, 140, 150));
    }

    @Test
    void when_someone_is_selected_strangers_fade_and_neighbours_do_not() {
        Graph graph = Networks.links(3, 0, 1);
        Discs discs = Discs.of(new double[] {10, 10, 10}, LOOK.group(0));
        Places places = Places.of(new double[] {-50, 0, 50}, new double[] {0, 0, 0});
        int[] argb = draw(new Picture(graph, places, discs, Focus.on(0)));
        assertEquals(0xFF000000 | LOOK.group(0), at(argb, 150, 50));
        assertEquals(0xFF000000 | Painting.mixed(LOOK.paper(), LOOK.group(0), 0.22), at(argb, 200, 50));
    }

    @Test
    void a_route_stands_out() {
        Picture picture = pair(Networks.links(2, 0, 1));
        int[] argb = draw(picture.looking(Focus.NOBODY.along(List.of(new Focus.Hop(0, 1)))));
        assertEquals(0xFF000000 | LOOK.accent(), at(argb, 150, 50));
    }

    @Test
    void a_route_is_drawn_also_between_two_who_do_not_know_each_other() {
        Picture picture = pair(Networks.links(2));
        int[] argb = draw(picture.looking(Focus.NOBODY.along(List.of(new Focus.Hop(1, 0)))));
        assertEquals(0xFF000000 | LOOK.accent(), at(argb, 150, 50));
    }

    @Test
    void people_far_outside_the_view_cost_nothing_and_break_nothing() {
        Graph graph = Networks.links(3, 0, 1, 1, 2, 2, 0);
        Places places = Places.of(new double[] {-1e9, 1e9, 5}, new double[] {1e9, 0, -1e9});
        Picture picture = new Picture(graph, places, Discs.of(new double[] {9, 9, 9}, 0), Focus.on(2));
        for (double zoom : new double[] {1e-4, 1, 12}) {
            new Rasteriser(LOOK).draw(picture, new Camera(W, H, 0, 0, zoom), new int[W * H]);
        }
    }

    @Test
    void an_empty_map_is_paper() {
        Graph none = Graph.of(0, new int[0], new int[0]);
        Places places = Layout.of(none, Discs.byAcceptance(none, 0)).arrange();
        int[] argb = new int[W * H];
        new Rasteriser(LOOK)
                .draw(
                        new Picture(none, places, Discs.byAcceptance(none, 0), Focus.NOBODY),
                        Camera.showing(W, H, places),
                        argb);
        assertTrue(Arrays.stream(argb).allMatch(each -> each == (0xFF000000 | LOOK.paper())));
    }

    private static Picture pair(Graph graph) {
        Places places = Places.of(new double[] {-50, 50}, new double[] {0, 0});
        return new Picture(graph, places, Discs.of(new double[] {10, 10}, LOOK.group(1)), Focus.NOBODY);
    }

    private static int[] draw(Picture picture) {
        int[] argb = new int[W * H];
        new Rasteriser(LOOK).draw(picture, new Camera(W, H, 0, 0, 1), argb);
        return argb;
    }

    private static int[] groups() {
        Graph graph = Networks.groups(4, 15, 11);
        Discs discs = Discs.byAcceptance(graph, LOOK.group(2));
        Places places = Layout.of(graph, discs).arrange();
        int[] argb = new int[W * H];
        new Rasteriser(LOOK).draw(new Picture(graph, places, discs, Focus.on(3)), Camera.showing(W, H, places), argb);
        return argb;
    }

    private static int at(int[] argb, int x, int y) {
        return argb[y * W + x];
    }

    /** How much darker than paper the columns are. */
    private static long ink(int[] argb, int fromX, int toX) {
        long sum = 0;
        for (int y = 0; y < H; y++) {
            for (int x = fromX; x < toX; x++) {
                sum += (LOOK.paper() & 0xFF) - (at(argb, x, y) & 0xFF);
            }
        }
        return sum;
    }
}
