package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The walk must see what it is there to see. */
class ScreenWalkTest extends OnScreen {
    @Test
    void a_text_that_is_cut_off_is_a_fault() {
        Label label = new Label("much too long for so little room");
        label.setMaxWidth(60);
        assertTrue(walk(label).getFirst().startsWith("cut off: Label"));
    }

    @Test
    void a_field_without_a_name_is_a_fault_and_one_with_a_label_is_not() {
        assertTrue(walk(new TextField()).getFirst().startsWith("no name for a screen reader: TextField"));
        TextField field = new TextField();
        Label label = new Label("Name");
        label.setLabelFor(field);
        assertEquals(List.of(), walk(label, field));
    }

    @Test
    void wrapped_text_and_a_named_button_are_no_faults() {
        Label label = new Label("a sentence that goes on the next line");
        label.setWrapText(true);
        label.setMaxWidth(120);
        assertEquals(List.of(), walk(label, new Button("Go on")));
    }

    @Test
    void a_control_beyond_the_edge_is_a_fault_unless_one_can_scroll_down_to_it() {
        Region wide = new Region();
        wide.setMinWidth(500);
        assertTrue(walk(new HBox(wide, new Button("Go on"))).toString().contains("outside of the window: Button"));
        Region high = new Region();
        high.setMinHeight(500);
        assertTrue(walk(high, new Button("Go on")).toString().contains("outside of the window: Button"));
        Region long_ = new Region();
        long_.setMinHeight(500);
        assertEquals(List.of(), walk(new ScrollPane(new VBox(long_, new Button("Go on")))));
    }

    @Test
    void one_letter_for_two_buttons_is_a_fault() {
        assertEquals(List.of(), walk(new Button("_Go on"), new Button("_Stay")));
        assertTrue(walk(new Button("_Go on"), new Button("_Go back")).getFirst().startsWith("one letter for two"));
    }

    @Test
    void a_line_of_a_list_that_is_cut_off_is_a_fault() {
        ListView<String> list = new ListView<>();
        list.setAccessibleText("names");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item);
                setPrefWidth(0);
            }
        });
        list.setMaxWidth(60);
        list.getItems().add("much too long for so little room");
        assertTrue(walk(list).toString().contains("cut off: "));
    }

    private List<String> walk(javafx.scene.Node... nodes) {
        return onScreen(() -> {
            stage().setScene(new Scene(new VBox(nodes), 400, 300));
            stage().show();
            return ScreenWalk.faults(scene());
        });
    }
}
