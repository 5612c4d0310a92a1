package org.folkmoot.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.OnScreen;
import org.junit.jupiter.api.Test;

/** Pages with hundreds of lines, and lists of thousands. */
class MuchAtOnceTest extends OnScreen {
    private static final int ROWS = 300;

    @Test
    void the_first_of_many_rows_are_there_at_once_and_the_others_follow_in_their_order() {
        VBox box = onScreen(VBox::new);
        show(box);
        int first = onScreen(() -> {
            BitByBit.fill(box, rows());
            return box.getChildren().size();
        });
        assertTrue(first > 0 && first < ROWS, () -> "at once: " + first);
        until("all are there", () -> box.getChildren().size() == ROWS);
        assertEquals(IntStream.range(0, ROWS).mapToObj(Integer::toString).toList(), onScreen(() -> texts(box)));
    }

    @Test
    void rows_that_nobody_sees_wait_until_somebody_comes_back() {
        VBox box = onScreen(VBox::new);
        show(new Label("another page"));
        doOnScreen(() -> BitByBit.fill(box, rows()));
        int before = onScreen(() -> box.getChildren().size());
        assertTrue(before < ROWS);
        show(box);
        until("all are there", () -> box.getChildren().size() == ROWS);
    }

    @Test
    void what_was_still_to_come_can_be_forgotten() {
        VBox box = onScreen(VBox::new);
        show(box);
        doOnScreen(() -> {
            BitByBit steps = new BitByBit(box);
            steps.later(() -> box.getChildren().add(new Label("old")));
            steps.forget();
            steps.later(() -> box.getChildren().add(new Label("new")));
        });
        until("something came", () -> !box.getChildren().isEmpty());
        assertEquals(List.of("new"), onScreen(() -> texts(box)));
    }

    @Test
    void a_card_is_as_high_as_its_sentences_whatever_becomes_of_them() {
        SentenceLabel sentence = onScreen(() -> new SentenceLabel("Short."));
        Card card = onScreen(() -> new Card("", sentence));
        Tiles tiles = onScreen(() -> new Tiles(10, card));
        show(tiles);
        double low = height(tiles);
        doOnScreen(() -> sentence.setText("A sentence that goes on and on. ".repeat(20)));
        double high = height(tiles);
        assertTrue(high > 3 * low, () -> low + " and then " + high);
        doOnScreen(() -> sentence.setStyle("-fx-font-size: 3em;"));
        double large = height(tiles);
        assertTrue(large > 2 * high, () -> high + " and in large letters " + large);
        doOnScreen(() -> stage().setWidth(300));
        double narrow = height(tiles);
        assertTrue(narrow > large, () -> large + " and in a narrow window " + narrow);
        doOnScreen(() -> card.getChildren().add(new SentenceLabel("One more.")));
        double more = height(tiles);
        assertTrue(more > narrow, () -> narrow + " and with one more " + more);
        doOnScreen(() -> card.fill("", List.of(new SentenceLabel("Short."))));
        doOnScreen(() -> stage().setWidth(600));
        assertEquals(low, height(tiles), 1);
    }

    @Test
    void among_thousands_those_who_were_found_by_a_few_letters_stay_ticked() {
        List<String> names =
                IntStream.range(0, 3_000).mapToObj(i -> "Person " + i).toList();
        TickedNames<String> ticked =
                onScreen(() -> new TickedNames<>(names, Function.identity(), name -> name + "!", "Find a name"));
        show(ticked);
        for (String wanted : List.of("2999", "17")) {
            doOnScreen(() -> ticked.search().setText(wanted));
            doOnScreen(() -> ticked.list().getSelectionModel().selectFirst());
            doOnScreen(() -> ticked.list().requestFocus());
            person.type(KeyCode.SPACE);
        }
        doOnScreen(() -> ticked.search().setText("nobody of this name"));
        assertEquals(List.of("Person 17", "Person 2999"), onScreen(ticked::ticked), "in the order of all");
        assertEquals(2, ticked.count().get());
    }

    private static List<Supplier<Label>> rows() {
        return IntStream.range(0, ROWS)
                .<Supplier<Label>>mapToObj(i -> () -> new Label(Integer.toString(i)))
                .toList();
    }

    private static List<String> texts(VBox box) {
        return box.getChildren().stream().map(each -> ((Label) each).getText()).toList();
    }

    private double height(Tiles tiles) {
        return onScreen(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return tiles.getHeight();
        });
    }

    private void show(Node node) {
        doOnScreen(() -> {
            stage().setScene(new Scene(new VBox(node), 600, 400));
            stage().show();
        });
    }
}
