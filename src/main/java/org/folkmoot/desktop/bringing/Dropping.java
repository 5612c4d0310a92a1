package org.folkmoot.desktop.bringing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on something. */
final class Dropping {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private Dropping() {}

    /**
     * Lets files be dropped on a node.
     *
     * @param open whether files are wanted just now
     * @param dropped takes them
     */
    static void on(Node node, BooleanSupplier open, Consumer<List<Path>> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (open.getAsBoolean() && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(OVER, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (open.getAsBoolean() && event.getDragboard().hasFiles()) {
                dropped.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
