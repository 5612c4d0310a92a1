package org.folkmoot.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes maps of real and made networks to target/drawing, to be looked at by people. Run by hand. */
final class PictureGallery {
    private static final Path OUT = Path.of("target", "drawing");

    private PictureGallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(OUT);
        show("groups", Networks.groups(4, 11, 3));
        show("islands", Networks.links(30, 0, 1, 1, 2, 2, 0, 3, 4, 5, 6, 6, 7, 7, 5, 5, 8));
        show("chain", Networks.chain(200));
        show("g1-2017", Networks.certifications("g1-2017-certs.csv"));
        show("g1-2019", Networks.certifications("g1-2019-certs.csv"));
    }

    private static void show(String name, Graph graph) throws IOException {
        Look look = Look.light();
        Discs discs = Discs.byAcceptance(graph, look.group(0));
        long begun = System.nanoTime();
        Places places = Layout.of(graph, discs).arrange();
        System.out.println(name + " laid out in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        Picture picture = new Picture(graph, places, discs, Focus.NOBODY);
        Camera all = Camera.showing(1100, 800, places);
        write(name, picture, all, look);
        int hub = 0;
        for (int i = 0; i < graph.people(); i++) {
            hub = graph.acceptedBy(i) > graph.acceptedBy(hub) ? i : hub;
        }
        Picture focused = picture.looking(Focus.on(hub));
        write(name + "-selected", focused, all, Look.dark());
        Camera close = new Camera(1100, 800, places.x(hub), places.y(hub), Math.max(1.2, all.zoom()));
        write(name + "-close", picture, close, look);
        write(name + "-close-selected", focused.looking(Focus.on(hub).along(List.of())), close, look);
    }

    private static void write(String name, Picture picture, Camera camera, Look look) throws IOException {
        int[] argb = new int[camera.width() * camera.height()];
        Rasteriser rasteriser = new Rasteriser(look);
        long begun = System.nanoTime();
        rasteriser.draw(picture, camera, argb);
        System.out.println("  " + name + " drawn in " + (System.nanoTime() - begun) / 100_000 / 10.0 + " ms");
        BufferedImage image = new BufferedImage(camera.width(), camera.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, camera.width(), camera.height(), argb, 0, camera.width());
        ImageIO.write(image, "png", OUT.resolve(name + ".png").toFile());
    }
}
