package org.folkmoot.desktop.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** Reads the map's colours from the style sheets, so that a change of theme reaches the drawn map, too. */
final class ThemeHues extends Pane {
    private static final List<String> NAMES =
            List.of("-card", "-ink", "-teal", "-category-1", "-category-5", "-category-3", "-slate", "-rust");

    private final List<Region> probes = NAMES.stream().map(ThemeHues::probe).toList();

    /** Makes one that calls back whenever a colour may have changed. */
    ThemeHues(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(probes);
        probes.forEach(probe -> probe.backgroundProperty().subscribe(changed::run));
    }

    /** Returns the colours as they are now. */
    Hues now() {
        Hues plain = Hues.PLAIN;
        return new Hues(
                read(0, plain.paper()),
                read(1, plain.ink()),
                read(2, plain.accent()),
                read(3, plain.member()),
                read(4, plain.waiting()),
                read(5, plain.organisation()),
                read(6, plain.former()),
                read(7, plain.mark()));
    }

    private static Region probe(String name) {
        Region probe = new Region();
        probe.setStyle("-fx-background-color: " + name + ";");
        return probe;
    }

    private int read(int index, int otherwise) {
        return Stream.ofNullable(probes.get(index).getBackground())
                .map(Background::getFills)
                .flatMap(List::stream)
                .findFirst()
                .map(fill -> rgb(fill.getFill(), otherwise))
                .orElse(otherwise);
    }

    private static int rgb(Paint paint, int otherwise) {
        if (!(paint instanceof Color colour)) {
            return otherwise;
        }
        return channel(colour.getRed()) << 16 | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
