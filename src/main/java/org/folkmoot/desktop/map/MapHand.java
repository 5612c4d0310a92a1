package org.folkmoot.desktop.map;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.folkmoot.drawing.Camera;

/** What hands do on the map: wheel, pinch, drag, click. */
final class MapHand {
    private static final double STEP = 1.0015;
    private static final double TWICE = 1.8;
    private static final double STILL = 4;

    private final MapSurface map;
    private double lastX;
    private double lastY;
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    private MapHand(MapSurface map) {
        this.map = map;
    }

    /** Lets hands work on a map. */
    static void on(MapSurface map) {
        MapHand hand = new MapHand(map);
        map.setOnMouseMoved(hand::moved);
        map.setOnMouseExited(event -> hand.left());
        map.setOnMousePressed(hand::pressed);
        map.setOnMouseDragged(hand::dragged);
        map.setOnMouseReleased(hand::released);
        map.setOnScroll(hand::scrolled);
        map.setOnZoom(hand::pinched);
    }

    private void moved(MouseEvent event) {
        OptionalInt who = map.whoIsAt(event.getX(), event.getY());
        map.take(who);
        map.setCursor(who.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void left() {
        if (!map.isFocused()) {
            map.take(OptionalInt.empty());
        }
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        pressedX = lastX;
        pressedY = lastY;
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        dragging |= Math.abs(event.getX() - pressedX) + Math.abs(event.getY() - pressedY) > STILL;
        if (dragging) {
            map.setCursor(Cursor.CLOSED_HAND);
            double unit = map.unit();
            map.turn(map.camera().dragged((event.getX() - lastX) / unit, (event.getY() - lastY) / unit));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        map.setCursor(Cursor.DEFAULT);
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        OptionalInt who = map.whoIsAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            map.fly(zoomed(event.getX(), event.getY(), TWICE));
        } else {
            map.selected().set(who);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isDirect()) {
            double unit = map.unit();
            map.turn(map.camera().dragged(event.getDeltaX() / unit, event.getDeltaY() / unit));
        } else {
            map.turn(zoomed(event.getX(), event.getY(), Math.pow(STEP, event.getDeltaY())));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        map.turn(zoomed(event.getX(), event.getY(), event.getZoomFactor()));
        event.consume();
    }

    private Camera zoomed(double x, double y, double factor) {
        return map.camera().zoomed(map.toUnits(x), map.toUnits(y), factor);
    }
}
