package org.folkmoot.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The last look before something is recorded: the sentence that will stand in the record, and what follows from it. */
public final class ConfirmPane {
    private ConfirmPane() {}

    /**
     * Returns a sheet.
     *
     * @param title what is about to happen, as a short heading
     * @param sentence what will stand in the record
     * @param follows what follows from it, or how it can be undone; may be empty
     * @param does named by what it does
     * @param record is run when somebody agrees
     * @param leave named by what it does
     * @param close takes the sheet away
     */
    public static Sheet of(
            String title, String sentence, String follows, String does, Runnable record, String leave, Runnable close) {
        return withPoints(title, sentence, List.of(), follows, does, record, leave, close);
    }

    /** Returns a sheet like {@link #of}, with the points that are agreed on under the sentence. */
    public static Sheet withPoints(
            String title,
            String sentence,
            List<String> points,
            String follows,
            String does,
            Runnable record,
            String leave,
            Runnable close) {
        Button yes = yes(does, record, close);
        yes.setDefaultButton(true);
        return new Sheet(title, content(sentence, points, follows), List.of(no(leave, close), yes));
    }

    /**
     * Returns a sheet like {@link #of} on which Enter leaves everything as it is: for a question that somebody who types on
     * did not expect.
     */
    public static Sheet unexpected(
            String title, String sentence, String does, Runnable record, String leave, Runnable close) {
        Button no = no(leave, close);
        no.setDefaultButton(true);
        return new Sheet(title, content(sentence, List.of(), ""), List.of(no, yes(does, record, close)));
    }

    private static Button yes(String does, Runnable record, Runnable close) {
        Button yes = new Button(does);
        yes.setId("confirm");
        yes.setOnAction(event -> {
            close.run();
            record.run();
        });
        return yes;
    }

    private static Button no(String leave, Runnable close) {
        Button no = new Button(leave);
        no.setCancelButton(true);
        no.setOnAction(event -> close.run());
        return no;
    }

    private static List<Node> content(String sentence, List<String> points, String follows) {
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(sentence, "large"));
        points.forEach(point -> content.add(new SentenceLabel("• " + point)));
        if (!follows.isEmpty()) {
            content.add(new SentenceLabel(follows, "soft"));
        }
        return content;
    }
}
