package org.folkmoot.desktop.map;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.folkmoot.desktop.parts.TextScale;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.drawing.Focus;
import org.folkmoot.drawing.Places;
import org.folkmoot.money.Leg;
import org.jspecify.annotations.Nullable;

/**
 * The way of a payment on the trust map: whoever has a part in it stands where the map has them, everybody else steps
 * back. It is looked at, not walked through: what it shows stands in sentences beside it.
 *
 * <p>Nothing is asked of the record before the first way is shown. Where the map of a large assembly was never arranged,
 * that is done first, with its progress, as on the map itself.
 */
public final class RouteMap extends Pane {
    private static final double HEIGHT_EM = 17;
    private static final double WIDTH_EM = 20;

    private final Host host;
    private final Sitting sitting;
    private final Arranging arranging;
    private final MapSurface surface;
    private final TextScale scale = new TextScale(this);
    private List<Leg> legs = List.of();
    private @Nullable TrustView view;
    private boolean stale = true;
    private boolean asking;

    /** What the record says, and whether finding places for it takes long. */
    private record Known(TrustView view, boolean takesLong) {}

    /** Makes one that shows nothing yet and takes no room. */
    public RouteMap(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        this.arranging = new Arranging(
                new PlacesFile(sitting.desk().folder(), !sitting.desk().isForLooking()),
                host.words().text("map.arranging"));
        this.surface = new MapSurface(host.work(), 0);
        surface.setFocusTraversable(false);
        surface.setMouseTransparent(true);
        setId("way-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(host.words().text("map.way"));
        getChildren().add(surface);
        seen(false);
    }

    /** Shows the steps of a payment; takes no room when there are none. */
    public void show(List<Leg> steps) {
        legs = List.copyOf(steps);
        if (legs.isEmpty()) {
            seen(false);
        } else if (stale) {
            ask();
        } else {
            draw();
        }
    }

    /** Takes note that people or trust have changed. */
    public void forget() {
        stale = true;
        if (!legs.isEmpty()) {
            ask();
        }
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        stale = false;
        long at = sitting.now();
        host.work()
                .quietly(
                        progress -> {
                            TrustView seen = sitting.desk()
                                    .ask(state -> Network.of(state, at))
                                    .view(sitting::name, host.words().locale());
                            return new Known(seen, arranging.takesLong(seen));
                        },
                        this::arrange);
    }

    private void arrange(Known known) {
        Job<Places> job = progress -> arranging.arrange(known.view(), progress);
        if (known.takesLong()) {
            host.work()
                    .start(host.words().text("map.arranging.short"), job, places -> place(known.view(), places))
                    .over()
                    .subscribe(over -> asking = !over);
        } else {
            host.work().quietly(job, places -> place(known.view(), places));
        }
    }

    private void place(TrustView seen, Places places) {
        asking = false;
        view = seen;
        surface.show(seen, places, new boolean[seen.people().size()]);
        if (stale) {
            ask();
        } else {
            draw();
        }
    }

    private void draw() {
        TrustView seen = view;
        if (seen == null) {
            return;
        }
        List<Focus.Hop> hops = legs.stream()
                .flatMap(leg -> {
                    OptionalInt from = seen.number(leg.from());
                    OptionalInt to = seen.number(leg.to());
                    // the common fund is nobody on the map
                    return from.isPresent() && to.isPresent()
                            ? java.util.stream.Stream.of(new Focus.Hop(from.getAsInt(), to.getAsInt()))
                            : java.util.stream.Stream.empty();
                })
                .distinct()
                .toList();
        surface.along(hops);
        seen(!hops.isEmpty());
    }

    private void seen(boolean is) {
        setVisible(is);
        setManaged(is);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH_EM * scale.em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_EM * scale.em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT_EM * scale.em();
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
