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
        return sheet(title, sentence, List.of(), follows, does, record, leave, close, true);
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
        return sheet(title, sentence, points, follows, does, record, leave, close, true);
    }

    /**
     * Returns a sheet like {@link #of} on which Enter leaves everything as it is: for a question that somebody who types on
     * did not expect.
     */
    public static Sheet unexpected(
            String title, String sentence, String follows, String does, Runnable record, String leave, Runnable close) {
        return sheet(title, sentence, List.of(), follows, does, record, leave, close, false);
    }

    private static Sheet sheet(
            String title,
            String sentence,
            List<String> points,
            String follows,
            String does,
            Runnable record,
            String leave,
            Runnable close,
            boolean enterRecords) {
        Button yes = new Button(does);
        yes.setId("confirm");
        yes.setDefaultButton(enterRecords);
        yes.setOnAction(event -> {
            close.run();
            record.run();
        });
        Button no = new Button(leave);
        no.setCancelButton(true);
        no.setDefaultButton(!enterRecords);
        no.setOnAction(event -> close.run());
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(sentence, "large"));
        points.forEach(point -> content.add(new SentenceLabel("• " + point)));
        if (!follows.isEmpty()) {
            content.add(new SentenceLabel(follows, "soft"));
        }
        return new Sheet(title, content, List.of(no, yes));
    }
}
