package org.folkmoot.desktop.map;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.folkmoot.drawing.Label;
import org.folkmoot.drawing.LabelSizes;
import org.folkmoot.drawing.Labels;

/** The names on the map: which, where, and with a rim of paper that keeps them legible over lines. */
final class NameSheet {
    private static final double SIZE = 12.5;
    private static final double HEIGHT = 16;
    private static final double RIM = 3;
    private static final double FADED = 0.45;
    private static final int LONGEST = 24;

    private final Canvas canvas = new Canvas();
    private final Text probe = new Text();
    private String family = Font.getDefault().getFamily();
    private String[] names = new String[0];
    private double[] widths = new double[0];
    private int[] order = new int[0];

    /** Returns what shows them. */
    Canvas canvas() {
        return canvas;
    }

    /** Writes in another font. */
    void write(String fontFamily) {
        family = fontFamily;
        Arrays.fill(widths, -1);
    }

    /** Writes the names of other people. */
    void show(TrustView view) {
        names = view.people().stream().map(each -> shortened(each.name())).toArray(String[]::new);
        widths = new double[names.length];
        Arrays.fill(widths, -1);
        order = Labels.mostTrustedFirst(view.graph());
    }

    /** Returns the names that a frame has room for. */
    List<Label> choose(Shown frame) {
        return Labels.choose(frame.picture(), frame.camera(), new Sizes(), order);
    }

    /** Returns a name as it stands on the map. */
    String name(int person) {
        return names[person];
    }

    /** Writes the names of a frame. */
    void paint(Shown frame) {
        double unit = frame.unit();
        canvas.setWidth(frame.camera().width() * unit);
        canvas.setHeight(frame.camera().height() * unit);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineWidth(RIM * unit);
        pen.setStroke(colour(frame.look().paper()));
        pen.setFill(colour(frame.look().ink()));
        Font plain = Font.font(family, SIZE * unit);
        Font bold = Font.font(family, FontWeight.BOLD, SIZE * unit);
        int selected = frame.picture().focus().selected().orElse(-1);
        for (Label label : choose(frame)) {
            double x = (label.box().left() + label.box().right()) / 2 * unit;
            double y = (label.box().top() + label.box().bottom()) / 2 * unit;
            pen.setFont(label.person() == selected ? bold : plain);
            pen.setGlobalAlpha(label.faded() ? FADED : 1);
            pen.strokeText(names[label.person()], x, y);
            pen.fillText(names[label.person()], x, y);
        }
        pen.setGlobalAlpha(1);
    }

    /** A long name is shortened on the map; the card beside it has all of it. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private final class Sizes implements LabelSizes {
        @Override
        public double width(int person) {
            if (widths[person] < 0) {
                probe.setFont(Font.font(family, SIZE));
                probe.setText(names[person]);
                widths[person] = Math.ceil(probe.getLayoutBounds().getWidth()) + 2;
            }
            return widths[person];
        }

        @Override
        public double height() {
            return HEIGHT;
        }
    }
}
