package org.folkmoot.desktop.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.drawing.Rasteriser;
import org.jspecify.annotations.Nullable;

/**
 * The drawn map without names: small ones are drawn at once, those that take long behind the window, one at a time, and
 * of those that were wanted meanwhile only the newest.
 */
final class PixelSheet {
    /** Pictures that took longer are drawn behind the window; two of them fit between two frames of 60 a second. */
    private static final long LONG_NANOS = 8_000_000;

    private static final int MANY_LINKS = 3_000;

    /** Is told when a frame's pixels are there. */
    interface Arrived {
        void arrived(Shown frame);
    }

    private final Work work;
    private final Arrived arrived;
    private final ImageView view = new ImageView();
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private int[] spare = new int[0];
    private @Nullable Shown waiting;
    private boolean busy;
    private long lastNanos = -1;

    PixelSheet(Work work, Arrived arrived) {
        this.work = work;
        this.arrived = arrived;
    }

    /** Returns what shows it. */
    ImageView view() {
        return view;
    }

    /** Tells how long the last frame took to draw, in nanoseconds, for measuring. */
    long lastNanos() {
        return lastNanos;
    }

    /** Wants a frame; its arrival is told at once or later, or never when a newer one is wanted first. */
    void show(Shown frame) {
        if (busy) {
            waiting = frame;
        } else if (takesLong(frame)) {
            begin(frame);
        } else {
            draw(frame);
            present(frame);
        }
    }

    private boolean takesLong(Shown frame) {
        return lastNanos < 0 ? frame.picture().graph().links() > MANY_LINKS : lastNanos > LONG_NANOS;
    }

    private void begin(Shown frame) {
        busy = true;
        work.quietly(
                progress -> {
                    draw(frame);
                    return frame;
                },
                done -> {
                    busy = false;
                    present(done);
                    Shown next = waiting;
                    waiting = null;
                    if (next != null) {
                        show(next);
                    }
                });
    }

    /** Draws into the spare pixels, which nobody else touches meanwhile: one frame at a time. */
    private void draw(Shown frame) {
        long begun = System.nanoTime();
        int size = frame.pixelsWide() * frame.pixelsHigh();
        if (spare.length < size) {
            spare = new int[size];
        }
        new Rasteriser(frame.look()).draw(frame.picture(), frame.fine(), spare);
        lastNanos = System.nanoTime() - begun;
    }

    private void present(Shown frame) {
        int wide = frame.pixelsWide();
        int high = frame.pixelsHigh();
        PixelBuffer<IntBuffer> target = pixels;
        if (target == null || target.getWidth() != wide || target.getHeight() != high) {
            target =
                    new PixelBuffer<>(wide, high, IntBuffer.allocate(wide * high), PixelFormat.getIntArgbPreInstance());
            pixels = target;
            view.setImage(new WritableImage(target));
        }
        int[] taken = spare;
        target.updateBuffer(buffer -> {
            buffer.getBuffer().put(0, taken, 0, wide * high);
            return null;
        });
        view.setFitWidth(wide / frame.scale());
        view.setFitHeight(high / frame.scale());
        arrived.arrived(frame);
    }
}
