package org.folkmoot.desktop.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.folkmoot.drawing.Rasteriser;
import org.folkmoot.drawing.Svg;

/** Writes the map as it is shown into a file: SVG, or PNG of twice the size. */
final class PictureFile {
    private static final double FINE = 2;

    private final TrustView view;
    private final String title;

    PictureFile(TrustView view, String title) {
        this.view = view;
        this.title = title;
    }

    /** Writes a frame, as SVG when the file's name ends so, otherwise as PNG. On the JavaFX thread. */
    void write(Shown frame, NameSheet names, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            String svg = Svg.of(
                    frame.picture(),
                    frame.camera(),
                    frame.look(),
                    names.choose(frame),
                    person -> view.person(person).name(),
                    title);
            Files.write(file, svg.getBytes(StandardCharsets.UTF_8));
        } else if (!ImageIO.write(SwingFXUtils.fromFXImage(image(frame), null), "png", file.toFile())) {
            throw new IOException(file.toString());
        }
    }

    private WritableImage image(Shown frame) {
        Shown fine = new Shown(frame.picture(), frame.look(), frame.camera(), FINE, 1);
        int wide = fine.pixelsWide();
        int high = fine.pixelsHigh();
        int[] argb = new int[wide * high];
        new Rasteriser(fine.look()).draw(fine.picture(), fine.fine(), argb);
        WritableImage drawn = new WritableImage(wide, high);
        PixelWriter writer = drawn.getPixelWriter();
        writer.setPixels(0, 0, wide, high, PixelFormat.getIntArgbPreInstance(), argb, 0, wide);
        NameSheet written = new NameSheet();
        written.show(view);
        written.paint(fine);
        return new Group(new ImageView(drawn), written.canvas()).snapshot(new SnapshotParameters(), null);
    }
}
