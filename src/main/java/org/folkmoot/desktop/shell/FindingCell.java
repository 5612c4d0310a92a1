package org.folkmoot.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.parts.Icons;
import org.jspecify.annotations.Nullable;

/** One line of the search: icon, name, what tells it apart, and its kind. */
final class FindingCell extends ListCell<Finding> {
    FindingCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label title = new Label(finding.title());
        title.setTooltip(new Tooltip(finding.title()));
        title.getStyleClass().add("strong");
        VBox names = new VBox(title);
        if (!finding.subtitle().isEmpty()) {
            Label subtitle = new Label(finding.subtitle());
            subtitle.setTooltip(new Tooltip(finding.subtitle()));
            subtitle.getStyleClass().addAll("soft", "small");
            names.getChildren().add(subtitle);
        }
        names.getStyleClass().add("finding-names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Label kind = new Label(finding.kind());
        kind.getStyleClass().add("finding-kind");
        kind.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(finding.icon()), names, kind);
        row.getStyleClass().add("row");
        setGraphic(row);
        setAccessibleText(finding.kind() + ": " + finding.title() + ". " + finding.subtitle());
    }
}
