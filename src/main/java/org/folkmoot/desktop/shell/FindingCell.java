package org.folkmoot.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.Tip;
import org.jspecify.annotations.Nullable;

/** One line of the search: icon, name, what tells it apart, and its kind. */
final class FindingCell extends ListCell<Finding> {
    private final Label title = label("strong");
    private final Tip wholeTitle = new Tip(title);
    private final Label subtitle = label("soft", "small");
    private final Tip wholeSubtitle = new Tip(subtitle);
    private final Label kind = label("finding-kind");
    private final HBox row = new HBox();

    FindingCell() {
        setPrefWidth(0);
        VBox names = new VBox(title, subtitle);
        names.getStyleClass().add("finding-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        kind.setMinWidth(Label.USE_PREF_SIZE);
        row.getChildren().addAll(Icons.of("fth-search"), names, kind);
        row.getStyleClass().add("row");
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(finding.title());
        wholeTitle.tell(finding.title());
        subtitle.setText(finding.subtitle());
        wholeSubtitle.tell(finding.subtitle());
        subtitle.setVisible(!finding.subtitle().isEmpty());
        subtitle.setManaged(subtitle.isVisible());
        kind.setText(finding.kind());
        row.getChildren().set(0, Icons.of(finding.icon()));
        setGraphic(row);
        setAccessibleText(finding.kind() + ": " + finding.title() + ". " + finding.subtitle());
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
