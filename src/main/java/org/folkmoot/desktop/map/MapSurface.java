package org.folkmoot.desktop.map;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.drawing.Camera;
import org.folkmoot.drawing.Discs;
import org.folkmoot.drawing.Focus;
import org.folkmoot.drawing.Picture;
import org.folkmoot.drawing.Places;
import org.folkmoot.drawing.Pointing;
import org.jspecify.annotations.Nullable;

/** The map itself: draws the people of a view, and knows who is selected and who is at hand. */
final class MapSurface extends Region {
    private static final double PLAIN_EM = 14;
    private static final double SLACK = 5;
    private static final double INSET = 4;
    /** A person who is flown to is shown at least so large. */
    private static final double CLOSE = 1.15;

    private final ObjectProperty<OptionalInt> selected = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> atHand = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final Text probe = new Text();
    private final Affine moved = new Affine();
    private final Rectangle edge = new Rectangle();
    private final NameSheet names = new NameSheet();
    private final PixelSheet pixels;
    private final ThemeHues hues = new ThemeHues(this::recolour);
    private final Flight flight;
    private final int covered;
    private Camera camera = new Camera(1, 1, 0, 0, 1);
    private @Nullable TrustView view;
    private @Nullable Places places;
    private @Nullable Pointing pointing;
    private @Nullable Picture picture;
    private @Nullable Shown drawn;
    private boolean[] marked = new boolean[0];
    private boolean[] outlined = new boolean[0];
    private List<Focus.Hop> route = List.of();
    private boolean framing = true;

    /**
     * Makes an empty map; what takes long to draw is drawn by {@code work}.
     *
     * @param covered how much at the top is covered by something else, in map units
     */
    MapSurface(Work work, int covered) {
        this.covered = covered;
        this.pixels = new PixelSheet(work, this::arrived);
        this.flight = new Flight(camera, this::look);
        getStyleClass().add("trust-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        probe.setVisible(false);
        probe.setManaged(false);
        Group sheets = new Group(pixels.view(), names.canvas());
        sheets.setManaged(false);
        sheets.setMouseTransparent(true);
        sheets.getTransforms().add(moved);
        sheets.setLayoutX(INSET);
        sheets.setLayoutY(INSET);
        Group clipped = new Group(sheets);
        clipped.setManaged(false);
        clipped.setMouseTransparent(true);
        clipped.setClip(edge);
        getChildren().addAll(probe, hues, clipped);
        probe.fontProperty().subscribe(font -> {
            names.write(font.getFamily());
            requestLayout();
        });
        selected.subscribe(this::refocus);
        atHand.subscribe(this::refocus);
    }

    /** Returns who is selected. */
    ObjectProperty<OptionalInt> selected() {
        return selected;
    }

    /** Returns who is under the mouse or reached by the keyboard. */
    ReadOnlyObjectProperty<OptionalInt> atHand() {
        return atHand.getReadOnlyProperty();
    }

    /** Takes somebody, or nobody, in hand. */
    void take(OptionalInt person) {
        atHand.set(person);
    }

    /** Shows other people or other places; whoever is not on the map any more is no longer selected. */
    void show(TrustView people, Places where, boolean[] marks) {
        @Nullable TrustView before = view;
        OptionalInt stillSelected = before == null ? OptionalInt.empty() : again(before, people, selected.get());
        view = people;
        places = where;
        marked = marks;
        picture = null;
        route = List.of();
        names.show(people);
        atHand.set(OptionalInt.empty());
        selected.set(stillSelected);
        recolour();
    }

    private static OptionalInt again(TrustView before, TrustView now, OptionalInt person) {
        return person.isEmpty()
                ? person
                : now.number(before.person(person.getAsInt()).id());
    }

    /** Shows the steps of a payment, and keeps whoever has a part in it in view; none to show everybody again. */
    void along(List<Focus.Hop> hops) {
        route = List.copyOf(hops);
        framing = true;
        refocus();
        requestLayout();
    }

    /** Outlines some people. */
    void outline(boolean marks) {
        outlined = marks ? marked : new boolean[marked.length];
        recolour();
    }

    /** Returns what is shown, for pictures in files; null before there is anything. */
    @Nullable
    Shown frame() {
        Picture now = picture;
        return now == null ? null : new Shown(now, hues.now().look(), camera, unit(), scale());
    }

    /** Returns the names on it. */
    NameSheet names() {
        return names;
    }

    /** Returns the sheet of pixels, for measuring. */
    PixelSheet pixels() {
        return pixels;
    }

    /** Returns the present camera, in map units. */
    Camera camera() {
        return camera;
    }

    /** Looks elsewhere. */
    void look(Camera other) {
        framing = false;
        camera = other;
        requestLayout();
    }

    /** Looks elsewhere, from where a flight may be. */
    void turn(Camera other) {
        flight.land();
        look(other);
    }

    /** Flies to a view. */
    void fly(Camera other) {
        flight.fly(camera, other);
    }

    /** Shows everybody. */
    void showEverybody() {
        Places where = places;
        if (where != null) {
            flight.fly(camera, framed(where));
            framing = true;
        }
    }

    /** Flies to somebody and selects them. */
    void flyTo(int person) {
        selected.set(OptionalInt.of(person));
        Places where = places;
        if (where != null) {
            fly(around(person, where));
        }
    }

    /** Everybody who is linked to somebody is in the picture; whoever has no links stands in the middle. */
    private Camera around(int person, Places where) {
        TrustView people = view;
        int[] group = people == null
                ? new int[] {person}
                : IntStream.range(0, where.people())
                        .filter(each -> each == person || people.graph().linked(person, each))
                        .toArray();
        if (group.length == 1) {
            return new Camera(
                    camera.width(), camera.height(), where.x(person), where.y(person), Math.max(CLOSE, camera.zoom()));
        }
        return around(group, where);
    }

    private Camera around(int[] group, Places where) {
        return below(Places.of(
                IntStream.of(group).mapToDouble(where::x).toArray(),
                IntStream.of(group).mapToDouble(where::y).toArray()));
    }

    /** What is shown while nobody has moved the map: whoever has a part in the payment, or everybody. */
    private Camera framed(Places where) {
        return route.isEmpty()
                ? below(where)
                : around(
                        route.stream()
                                .flatMapToInt(hop -> IntStream.of(hop.from(), hop.to()))
                                .distinct()
                                .toArray(),
                        where);
    }

    /** Moves just so far that somebody is in view. */
    void bringIntoView(int person) {
        Places where = places;
        if (where == null) {
            return;
        }
        double x = camera.screenX(where.x(person));
        double y = camera.screenY(where.y(person));
        double margin = 60;
        double dx = Math.max(margin, Math.min(camera.width() - margin, x)) - x;
        double dy = Math.max(margin + covered / 2.0, Math.min(camera.height() - margin, y)) - y;
        if (dx != 0 || dy != 0) {
            turn(camera.dragged(dx, dy));
        }
    }

    /** Returns who is at a point of this region. */
    OptionalInt whoIsAt(double x, double y) {
        Pointing who = pointing;
        return who == null ? OptionalInt.empty() : who.whoIsAt(camera, toUnits(x), toUnits(y), SLACK);
    }

    /** Returns a length or position in this region in map units. */
    double toUnits(double points) {
        return (points - INSET) / unit();
    }

    /** Returns where somebody is drawn, in points of this region. */
    javafx.geometry.Point2D spot(int person) {
        Places where = java.util.Objects.requireNonNull(places);
        return new javafx.geometry.Point2D(
                camera.screenX(where.x(person)) * unit() + INSET, camera.screenY(where.y(person)) * unit() + INSET);
    }

    /** How many points a map unit is: the map grows with the text. */
    double unit() {
        return probe.getFont().getSize() / PLAIN_EM;
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    private Camera below(Places where) {
        Camera below = Camera.showing(camera.width(), Math.max(1, camera.height() - covered), where);
        return new Camera(
                camera.width(),
                camera.height(),
                below.centreX(),
                below.centreY() - covered / 2.0 / below.zoom(),
                below.zoom());
    }

    private void recolour() {
        TrustView people = view;
        Places where = places;
        if (people == null || where == null) {
            return;
        }
        boolean[] marks = outlined.length == people.people().size()
                ? outlined
                : new boolean[people.people().size()];
        Discs discs = hues.now().discs(people, marks);
        picture = new Picture(people.graph(), where, discs, focus());
        pointing = new Pointing(where, discs);
        requestLayout();
    }

    private void refocus() {
        Picture now = picture;
        if (now != null) {
            picture = now.looking(focus());
            requestLayout();
        }
    }

    /** While nobody is selected, whoever is at hand shows their neighbours. */
    private Focus focus() {
        OptionalInt chosen = selected.get().isPresent() ? selected.get() : atHand.get();
        return new Focus(chosen, atHand.get(), route);
    }

    /** Draws once for all that changed since the last frame. */
    @Override
    protected void layoutChildren() {
        edge.setX(INSET);
        edge.setY(INSET);
        edge.setWidth(Math.max(0, getWidth() - 2 * INSET));
        edge.setHeight(Math.max(0, getHeight() - 2 * INSET));
        int wide = (int) Math.ceil(edge.getWidth() / unit());
        int high = (int) Math.ceil(edge.getHeight() / unit());
        if (wide <= 0 || high <= 0) {
            return;
        }
        if (wide != camera.width() || high != camera.height()) {
            camera = camera.resized(wide, high);
        }
        Places where = places;
        if (framing && where != null) {
            camera = framed(where);
        }
        Shown wanted = frame();
        if (wanted != null) {
            pixels.show(wanted);
            follow();
        }
    }

    private void arrived(Shown frame) {
        drawn = frame;
        names.paint(frame);
        follow();
    }

    /** Moves the last drawn frame to where the camera is now. */
    private void follow() {
        Shown last = drawn;
        if (last == null) {
            return;
        }
        Camera then = last.camera();
        double grown = camera.zoom() / then.zoom() * unit() / last.unit();
        double x = camera.screenX(then.worldX(0)) * unit();
        double y = camera.screenY(then.worldY(0)) * unit();
        boolean same = then.equals(camera) && last.unit() == unit();
        moved.setToTransform(grown, 0, same ? 0 : x, 0, grown, same ? 0 : y);
        pixels.view().setSmooth(!same);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            selected.set(atHand.get());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
