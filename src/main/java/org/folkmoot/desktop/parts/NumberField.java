package org.folkmoot.desktop.parts;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a whole number within bounds; up and down count, anything but digits cannot be typed. */
public final class NumberField extends TextField {
    private static final int DIGITS = 12;

    private final ReadOnlyObjectWrapper<OptionalLong> value = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
    private final long least;
    private final long most;

    /**
     * Makes an empty field.
     *
     * @param name what is asked for, for screen readers
     * @param least the smallest number that counts, 0 or more
     * @param most the largest number that counts
     */
    public NumberField(String name, long least, long most) {
        this.least = least;
        this.most = most;
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
        setPrefColumnCount(Math.min(DIGITS, Long.toString(most).length()) + 1);
        getStyleClass().addAll("number-field", "figures");
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null));
        textProperty().subscribe(this::read);
        addEventFilter(KeyEvent.KEY_PRESSED, this::count);
    }

    /** Returns the number; empty while nothing within the bounds stands there. */
    public ReadOnlyObjectProperty<OptionalLong> value() {
        return value.getReadOnlyProperty();
    }

    /** Returns the number that stands there, also one out of bounds; 0 when there is none. */
    public long typed() {
        return getText().isEmpty() ? 0 : Long.parseLong(getText());
    }

    /** Tells whether a number stands there that is out of bounds. */
    public boolean isOutside() {
        return !getText().isEmpty() && value().get().isEmpty();
    }

    /** Writes a number into the field. */
    public void set(long number) {
        setText(Long.toString(number));
    }

    private void read(String text) {
        OptionalLong number = text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        boolean fits = number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most;
        value.set(fits ? number : OptionalLong.empty());
        getStyleClass().remove("wrong");
        if (number.isPresent() && !fits) {
            getStyleClass().add("wrong");
        }
    }

    private void count(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            set(Math.clamp(value.get().orElse(least - by) + by, least, most));
            selectAll();
            event.consume();
        }
    }
}
