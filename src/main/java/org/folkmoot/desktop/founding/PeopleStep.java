package org.folkmoot.desktop.founding;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.TabKey;
import org.folkmoot.imports.NameText;
import org.folkmoot.terms.Sentence;

/** The second question: who is here, and who has signed the founding list. */
final class PeopleStep {
    private final Host host;
    private final FoundingModel model;
    private final Runnable bringIn;
    private final Runnable printing;
    private final Parent root;

    @FXML
    private TextField name;

    @FXML
    private Button addButton;

    @FXML
    private Label problem;

    @FXML
    private Button print;

    @FXML
    private Button bring;

    @FXML
    private Button all;

    @FXML
    private Label count;

    @FXML
    private ListView<Founder> list;

    @FXML
    private HBox broughtRow;

    @FXML
    private Label brought;

    PeopleStep(Host host, FoundingModel model, Runnable bringIn, Runnable printing) {
        this.host = host;
        this.model = model;
        this.bringIn = bringIn;
        this.printing = printing;
        this.root = Fxml.load(PeopleStep.class, "PeopleStep.fxml", host.words(), this);
    }

    @FXML
    private void initialize() {
        list.setItems(model.people());
        list.setCellFactory(view -> new FounderCell(host.words(), model));
        SentenceLabel nobody = new SentenceLabel(host.words().text("founding.people.nobody"), "soft");
        list.setPlaceholder(nobody);
        // it asks for little and takes what the window has: one scroll bar, not two
        list.setMinHeight(180);
        list.setPrefHeight(180);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteMany);
        name.textProperty().subscribe(typed -> problem.setText(""));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var empty = Bindings.isEmpty(model.people());
        print.disableProperty().bind(empty);
        all.disableProperty().bind(empty);
        addButton.disableProperty().bind(name.textProperty().isEmpty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> host.words()
                                .text(
                                        "founding.people.count",
                                        model.people().size(),
                                        model.founders().size()),
                        model.people()));
        brought.textProperty().bind(model.brought().map(this::sayBrought));
        broughtRow.visibleProperty().bind(brought.textProperty().isNotEmpty());
        broughtRow.managedProperty().bind(broughtRow.visibleProperty());
    }

    Parent root() {
        return root;
    }

    Node first() {
        return name;
    }

    @FXML
    private void add() {
        List<Sentence> refused = take(TypedNames.of(name.getText()));
        if (refused.isEmpty()) {
            name.clear();
        } else {
            say(refused.getFirst());
        }
        host.focus(name);
    }

    /** Adds those names that can stand on the list and returns why the others cannot. */
    private List<Sentence> take(List<String> names) {
        List<Sentence> refused = new ArrayList<>();
        for (String each : names) {
            switch (NameText.judge(each)) {
                case NameText.Judged.Bad(Sentence reason) -> refused.add(reason);
                case NameText.Judged.Good good
                when model.has(good.name()) -> refused.add(Sentence.of("founding.people.twice", good.name()));
                case NameText.Judged.Good good -> model.people().add(Founder.here(good.name()));
            }
        }
        if (!model.people().isEmpty()) {
            list.scrollTo(model.people().size() - 1);
        }
        return refused;
    }

    private void say(Sentence refused) {
        problem.setText(host.words().say(refused, id -> ""));
    }

    /** A pasted list of many lines would lose its line ends in a field of one line. */
    private void pasteMany(KeyEvent event) {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (event.isShortcutDown() && event.getCode() == KeyCode.V && pasted != null && pasted.contains("\n")) {
            event.consume();
            takeMany(pasted);
        }
    }

    private void takeMany(String typed) {
        int before = model.people().size();
        List<Sentence> refused = take(TypedNames.of(typed));
        host.tell(host.words().text("founding.people.pasted", model.people().size() - before, refused.size()));
        if (!refused.isEmpty()) {
            say(refused.getFirst());
        }
    }

    @FXML
    private void paste() {
        TextArea names = new TextArea();
        names.setId("found-paste-names");
        names.setAccessibleText(host.words().text("founding.people.paste.lead"));
        names.setPrefRowCount(12);
        names.addEventFilter(KeyEvent.KEY_PRESSED, TabKey::leave);
        Button take = new Button(host.words().text("founding.people.paste.take"));
        take.setId("found-paste-take");
        take.setDefaultButton(true);
        take.disableProperty().bind(names.textProperty().isEmpty());
        take.setOnAction(event -> {
            host.closeSheet();
            takeMany(names.getText());
        });
        Button leave = new Button(host.words().text("founding.people.paste.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(
                host.words().text("founding.people.paste.title"),
                List.of(new SentenceLabel(host.words().text("founding.people.paste.lead"), "soft"), names),
                List.of(leave, take)));
    }

    @FXML
    private void bring() {
        bringIn.run();
    }

    private String sayBrought(Brought held) {
        return held.files().isEmpty()
                ? ""
                : host.words().text("founding.people.brought", held.ties().size(), held.names());
    }

    @FXML
    private void putBack() {
        model.putBack();
        host.focus(bring);
    }

    @FXML
    private void print() {
        printing.run();
    }

    @FXML
    private void allSigned() {
        model.signAll();
    }

    private void key(KeyEvent event) {
        Founder chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !chosen.isFormer()) {
            chosen.signed().set(!chosen.signed().get());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(List.copyOf(list.getSelectionModel().getSelectedItems()));
            event.consume();
        }
    }
}
