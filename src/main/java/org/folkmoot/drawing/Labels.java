package org.folkmoot.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses which names to show and where, so that none covers another and none leaves the view.
 *
 * <p>A name stands below its disc, or else above, right or left of it. Who is under the mouse and who is selected
 * always has a name while in view; then come the route, the neighbours of the selected person and everybody else in
 * the given order, as many as there is room for and as the size of the discs makes sensible.
 */
public final class Labels {
    private static final double GAP = 2;
    private static final double MARGIN = 3;
    /** From this size on screen a disc is an obstacle for the names of others. */
    private static final double OBSTACLE = 3;
    /** How many pixels of the screen a name needs on average when discs are large. */
    private static final double AREA = 4500;

    private static final double LARGE_DISC = 6;

    private final Picture picture;
    private final Camera camera;
    private final LabelSizes sizes;
    private final Box view;
    private final Occupied names;
    private final Occupied discs;
    private final boolean[] done;
    private final List<Label> chosen = new ArrayList<>();

    private Labels(Picture picture, Camera camera, LabelSizes sizes) {
        this.picture = picture;
        this.camera = camera;
        this.sizes = sizes;
        this.view = new Box(0, 0, camera.width(), camera.height());
        this.names = new Occupied(camera.width(), camera.height());
        this.discs = new Occupied(camera.width(), camera.height());
        this.done = new boolean[picture.graph().people()];
    }

    /**
     * Chooses the names to show.
     *
     * @param picture the people
     * @param camera what of it is in view
     * @param sizes how much room names take; asked only for those that may be shown
     * @param order people whose names matter most first, each at most once; see {@link #mostTrustedFirst}
     * @return the names, most important first
     */
    public static List<Label> choose(Picture picture, Camera camera, LabelSizes sizes, int[] order) {
        return new Labels(picture, camera, sizes).all(order);
    }

    /**
     * Orders people by how many accept their circles.
     *
     * @param graph the network
     * @return all people, those accepted by most first, then by number
     */
    public static int[] mostTrustedFirst(Graph graph) {
        int people = graph.people();
        long[] key = new long[people];
        for (int i = 0; i < people; i++) {
            key[i] = (long) (people - graph.acceptedBy(i)) * people + i;
        }
        Arrays.sort(key);
        int[] order = new int[people];
        Arrays.setAll(order, k -> (int) (key[k] % people));
        return order;
    }

    private List<Label> all(int[] order) {
        obstacles();
        Focus focus = picture.focus();
        focus.selected().ifPresent(this::always);
        focus.hovered().ifPresent(this::always);
        focus.route().forEach(hop -> {
            always(hop.from());
            always(hop.to());
        });
        int room = chosen.size() + room();
        if (focus.isSomebody()) {
            for (int k = 0; k < order.length && chosen.size() < room; k++) {
                if (focus.includes(picture.graph(), order[k])) {
                    ifRoom(order[k], false);
                }
            }
        }
        // Those who step back leave the room to the others.
        int rest = focus.isSomebody() ? room / 3 : room;
        for (int k = 0; k < order.length && chosen.size() < rest; k++) {
            ifRoom(order[k], focus.isSomebody());
        }
        return List.copyOf(chosen);
    }

    private void obstacles() {
        for (int i = 0; i < done.length; i++) {
            double radius = radius(i);
            if (radius >= OBSTACLE && isInView(i)) {
                // A little less than the disc: a name may touch the corner of its square.
                discs.take(around(i, 0.8 * radius));
            }
        }
    }

    /** How many names the view has room for; few while discs are dots, or a name could not be told to be whose. */
    private int room() {
        double sum = 0;
        for (int i = 0; i < done.length; i++) {
            sum += radius(i);
        }
        double mean = done.length == 0 ? LARGE_DISC : sum / done.length;
        double share = Math.min(1, mean * mean / LARGE_DISC / LARGE_DISC);
        return (int) (view.width() * view.height() / AREA * share) + 3;
    }

    private void ifRoom(int person, boolean faded) {
        if (done[person] || !isInView(person)) {
            return;
        }
        done[person] = true;
        for (Box box : sides(person)) {
            if (view.contains(box) && names.isFree(box) && discs.isFree(box)) {
                put(person, box, faded);
                return;
            }
        }
    }

    private void always(int person) {
        if (done[person] || !isInView(person) || sizes.width(person) > view.width() || sizes.height() > view.height()) {
            return;
        }
        done[person] = true;
        List<Box> sides = sides(person);
        for (Box box : sides) {
            if (view.contains(box) && names.isFree(box) && discs.isFree(box)) {
                put(person, box, false);
                return;
            }
        }
        for (Box box : sides) {
            if (names.isFree(inView(box))) {
                put(person, inView(box), false);
                return;
            }
        }
        // Step by step farther away from the disc, downwards and upwards in turn.
        double step = sizes.height() / 2;
        for (int k = 1; k * step < 2 * view.height(); k++) {
            Box box = inView(moved(sides.getFirst(), k % 2 == 0 ? k * step : -k * step));
            if (names.isFree(box)) {
                put(person, box, false);
                return;
            }
        }
    }

    private void put(int person, Box box, boolean faded) {
        chosen.add(new Label(person, box, faded));
        names.take(new Box(box.left() - MARGIN, box.top(), box.right() + MARGIN, box.bottom()));
    }

    private List<Box> sides(int person) {
        double x = camera.screenX(picture.places().x(person));
        double y = camera.screenY(picture.places().y(person));
        double away = picture.edge(camera, person) + GAP;
        double width = sizes.width(person);
        double height = sizes.height();
        return List.of(
                at(x - width / 2, y + away, width, height),
                at(x - width / 2, y - away - height, width, height),
                at(x + away + GAP, y - height / 2, width, height),
                at(x - away - GAP - width, y - height / 2, width, height));
    }

    private static Box at(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    private static Box moved(Box box, double down) {
        return at(box.left(), box.top() + down, box.width(), box.height());
    }

    private Box inView(Box box) {
        return at(
                Math.max(0, Math.min(view.right() - box.width(), box.left())),
                Math.max(0, Math.min(view.bottom() - box.height(), box.top())),
                box.width(),
                box.height());
    }

    private double radius(int person) {
        return picture.radius(camera, person);
    }

    private boolean isInView(int person) {
        return picture.places().known(person) && view.overlaps(around(person, radius(person)));
    }

    private Box around(int person, double reach) {
        double x = camera.screenX(picture.places().x(person));
        double y = camera.screenY(picture.places().y(person));
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }
}
