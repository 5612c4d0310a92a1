package org.folkmoot.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
        sketch();
        show("groups", Networks.groups(4, 11, 3));
        show("islands", Networks.links(30, 0, 1, 1, 2, 2, 0, 3, 4, 5, 6, 6, 7, 7, 5, 5, 8));
        show("chain", Networks.chain(200));
        show("g1-2017", Networks.certifications("g1-2017-certs.csv"));
        show("g1-2019", Networks.certifications("g1-2019-certs.csv"));
    }

    /** As the sketch of the trust map has it: groups in colour, a route, two people marked as only links. */
    private static void sketch() throws IOException {
        Look look = Look.light();
        Graph graph = Networks.groups(4, 11, 3);
        int[] fill = new int[44];
        int[] marks = new int[44];
        for (int i = 0; i < 44; i++) {
            fill[i] = look.group(i / 11);
            marks[i] = i == 22 || i == 33 ? 0xB5432F : -1;
        }
        Discs discs = Discs.byAcceptance(graph, 0).filled(fill).marked(marks);
        Places places = Layout.of(graph, discs).arrange();
        Picture picture = new Picture(graph, places, discs, Focus.NOBODY);
        Camera camera = Camera.showing(700, 600, places);
        write("sketch", picture, camera, look);
        write(
                "sketch-route",
                picture.looking(Focus.on(33)
                        .along(List.of(new Focus.Hop(33, 22), new Focus.Hop(22, 11), new Focus.Hop(11, 0)))),
                camera,
                look);
        write("sketch-dark", picture.looking(Focus.on(5)), camera, Look.dark());
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
        write(name + "-close-selected", focused, close, look);
    }

    private static void write(String name, Picture picture, Camera camera, Look look) throws IOException {
        int[] argb = new int[camera.width() * camera.height()];
        Rasteriser rasteriser = new Rasteriser(look);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long begun = System.nanoTime();
            rasteriser.draw(picture, camera, argb);
            best = Math.min(best, System.nanoTime() - begun);
        }
        BufferedImage image = new BufferedImage(camera.width(), camera.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, camera.width(), camera.height(), argb, 0, camera.width());
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        LabelSizes sizes = new LabelSizes() {
            @Override
            public double width(int person) {
                return pen.getFontMetrics().stringWidth(nameOf(person));
            }

            @Override
            public double height() {
                return 15;
            }
        };
        long begun = System.nanoTime();
        List<Label> labels = Labels.choose(picture, camera, sizes, Labels.mostTrustedFirst(picture.graph()));
        long labelled = System.nanoTime() - begun;
        for (Label label : labels) {
            pen.setColor(new Color(label.faded() ? Painting.mixed(look.paper(), look.ink(), 0.4) : look.ink()));
            pen.drawString(
                    nameOf(label.person()),
                    (float) label.box().left(),
                    (float) label.box().bottom() - 4);
        }
        System.out.println("  " + name + " drawn in " + best / 100_000 / 10.0 + " ms, " + labels.size() + " names in "
                + labelled / 100_000 / 10.0 + " ms");
        ImageIO.write(image, "png", OUT.resolve(name + ".png").toFile());
        String svg = Svg.of(picture, camera, look, labels, PictureGallery::nameOf, name);
        Files.writeString(OUT.resolve(name + ".svg"), svg);
    }

    private static String nameOf(int person) {
        String[] names = {"Amina", "Jo", "Farid", "Wanda", "Xenia", "Bartholomew", "Li", "Noor", "Tomas", "Gül"};
        return names[person % names.length] + " " + person;
    }
}
