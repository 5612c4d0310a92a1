package org.folkmoot.desktop.map;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.folkmoot.drawing.Camera;

/** Moves the camera from one view to another in half a second; at once for people who want no motion. */
final class Flight extends AnimationTimer {
    private static final double NANOS = 450e6;

    private final Consumer<Camera> move;
    private Camera from;
    private Camera to;
    private long begun = -1;

    Flight(Camera here, Consumer<Camera> move) {
        this.from = here;
        this.to = here;
        this.move = move;
    }

    /** Flies; a flight under way ends here. */
    void fly(Camera start, Camera end) {
        land();
        from = start;
        to = end;
        if (Platform.getPreferences().isReducedMotion()) {
            move.accept(end);
        } else {
            begun = -1;
            start();
        }
    }

    /** Ends the flight where it is. */
    void land() {
        stop();
    }

    @Override
    public void handle(long now) {
        if (begun < 0) {
            begun = now;
        }
        double share = Math.min(1, (now - begun) / NANOS);
        move.accept(between(from, to, share * share * (3 - 2 * share)));
        if (share >= 1) {
            stop();
        }
    }

    /** Returns a view on the way: zoom grows evenly for the eye, and the middle moves evenly on the screen. */
    static Camera between(Camera from, Camera to, double share) {
        if (share >= 1) {
            return to;
        }
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), share);
        double ratio = to.zoom() / from.zoom();
        double way = Math.abs(ratio - 1) < 1e-9 ? share : (1 - Math.pow(1 / ratio, share)) / (1 - 1 / ratio);
        return new Camera(
                to.width(),
                to.height(),
                from.centreX() + (to.centreX() - from.centreX()) * way,
                from.centreY() + (to.centreY() - from.centreY()) * way,
                zoom);
    }
}
