package org.folkmoot.desktop.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.NameText;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.people.Standing;
import org.folkmoot.words.Wording;

/** Somebody wants to join: names, one a line. */
final class Joining {
    private Joining() {}

    static void ask(Sitting sitting, Host host) {
        sitting.ask(
                host,
                state -> state.people().everybody().stream()
                        .collect(Collectors.partitioningBy(
                                each -> each.standing(sitting.now()) == Standing.FORMER,
                                Collectors.mapping(
                                        each -> NameText.alike(sitting.name(each.id())), Collectors.toSet()))),
                left -> show(sitting, host, left.getOrDefault(false, Set.of()), left.getOrDefault(true, Set.of())));
    }

    private static void show(Sitting sitting, Host host, Set<String> known, Set<String> left) {
        Wording words = host.words();
        TextArea names = new TextArea();
        names.setId("join-names");
        names.setPromptText(words.text("people.join.prompt"));
        names.setAccessibleText(words.text("people.join.prompt"));
        names.setPrefRowCount(4);
        names.setWrapText(true);
        SentenceLabel problem = new SentenceLabel("", "field-problem");
        problem.setId("join-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        SentenceLabel back = new SentenceLabel("", "soft");
        back.setId("join-back");
        back.managedProperty().bind(back.textProperty().isNotEmpty());
        Button record = new Button();
        record.setId("join-record");
        record.setDefaultButton(true);
        names.textProperty().subscribe(typed -> {
            TypedNames read = TypedNames.read(typed, known);
            problem.setText(read.problem() == null ? "" : sitting.say(host, read.problem()));
            List<String> again = read.names().stream()
                    .filter(name -> left.contains(NameText.alike(name)))
                    .toList();
            back.setText(again.isEmpty() ? "" : words.text("people.join.back", again));
            record.setText(words.text("people.join.record", read.names().size()));
            record.setDisable(!read.areReady());
            record.setAccessibleHelp(problem.getText());
        });
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(
                words.text("people.join.title"),
                List.of(
                        new SentenceLabel(words.text("people.join.how")),
                        names,
                        problem,
                        back,
                        new SentenceLabel(words.text("people.join.keys"), "soft", "small")),
                List.of(leave, record));
        record.setOnAction(event -> {
            List<String> typed = TypedNames.read(names.getText(), known).names();
            sitting.recordFrom(
                    sheet, host, new JoinApplied(typed.size()), Texts.NONE.with(Names.NAMES, typed), recorded -> {});
        });
        names.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                record.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                record.requestFocus();
                event.consume();
            }
        });
        host.sheet(sheet);
    }
}
