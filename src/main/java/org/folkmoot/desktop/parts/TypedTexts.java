package org.folkmoot.desktop.parts;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/** The text fields of a form with what stood in them at first, to tell whether somebody has typed anything since. */
final class TypedTexts {
    private final Map<TextInputControl, String> before = new IdentityHashMap<>();

    private TypedTexts() {}

    /** Takes note of the fields of a form. A few letters to find somebody by are nothing that could be lost. */
    static TypedTexts in(Node form) {
        TypedTexts texts = new TypedTexts();
        texts.walk(form);
        return texts;
    }

    /** Tells whether something stands in a field that did not stand there at first. */
    boolean isAny() {
        return before.entrySet().stream()
                .anyMatch(each -> !each.getKey().getText().isBlank()
                        && !each.getKey().getText().equals(each.getValue()));
    }

    private void walk(Node node) {
        if (node instanceof TextInputControl field) {
            if (field.isEditable()) {
                before.put(field, field.getText());
            }
        } else if (node instanceof ComboBox<?> box && box.isEditable()) {
            walk(box.getEditor());
        } else if (node instanceof Parent parent && !(node instanceof NameField<?>)) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }
}
