package org.folkmoot.desktop.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes a picture of a scene as it is laid out and writes it as PNG. To be used on the JavaFX thread. */
public final class Camera {
    private Camera() {}

    /** Writes a picture of a scene at its present size; makes the folder when it is not there. */
    public static void shoot(Scene scene, Path png) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage picture = scene.snapshot(null);
        BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", png.toFile())) {
            throw new IOException("no way to write PNG: " + png);
        }
    }
}
