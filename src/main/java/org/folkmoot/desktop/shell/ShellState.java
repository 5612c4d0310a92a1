package org.folkmoot.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.folkmoot.desktop.screens.Place;
import org.jspecify.annotations.Nullable;

/** What the frame shows about the open assembly; filled by whoever opens it, on the JavaFX thread. */
public final class ShellState {
    private final StringProperty assembly = new SimpleStringProperty("");
    private final ObjectProperty<Seal> seal = new SimpleObjectProperty<>(Seal.CHECKING);
    private final StringProperty meeting = new SimpleStringProperty("");
    private final StringProperty recorder = new SimpleStringProperty("");
    private final StringProperty banner = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Runnable> seat = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Runnable> leave = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Supplier<List<TimeStep>>> onward = new SimpleObjectProperty<>();
    private final ObservableMap<Place, Integer> badges = FXCollections.observableHashMap();

    /** Returns the assembly's name; empty while none is open, and then the frame shows no navigation. */
    public StringProperty assembly() {
        return assembly;
    }

    /** Returns what checking the record found. */
    public ObjectProperty<Seal> seal() {
        return seal;
    }

    /** Returns the open meeting in words such as "Meeting 14"; empty when none is open. */
    public StringProperty meeting() {
        return meeting;
    }

    /** Returns the name of who records; empty when the assembly is open for looking only. */
    public StringProperty recorder() {
        return recorder;
    }

    /** Returns what stands under the top bar for as long as it holds, such as why nothing can be recorded; may be empty. */
    public StringProperty banner() {
        return banner;
    }

    /** Returns what asks who is recording; null when nothing can be recorded. */
    public ObjectProperty<@Nullable Runnable> seat() {
        return seat;
    }

    /** Returns what closes the assembly and goes back to the welcome; null when none is open. */
    public ObjectProperty<@Nullable Runnable> leave() {
        return leave;
    }

    /**
     * Returns what says how far time can go on, asked whenever somebody looks for it; null where time goes on by itself, as
     * in every real assembly.
     */
    public ObjectProperty<@Nullable Supplier<List<TimeStep>>> onward() {
        return onward;
    }

    /** Returns how many things wait at a place; nothing is shown for 0 or none. */
    public ObservableMap<Place, Integer> badges() {
        return badges;
    }
}
