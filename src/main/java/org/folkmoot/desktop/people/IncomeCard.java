package org.folkmoot.desktop.people;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The income of a person: how it stands, collecting it where each collects, and stopping it for good. */
final class IncomeCard extends Card {
    private final Sitting sitting;
    private final Host host;
    private final VBox lines = new VBox();
    private final FlowPane buttons = new FlowPane();
    private final Button collect;
    private final Button stop;
    private final SentenceLabel why = new SentenceLabel("", "soft", "small");

    IncomeCard(Sitting sitting, Host host, Runnable collects, Runnable stops) {
        super(host.words().text("people.income"));
        this.sitting = sitting;
        this.host = host;
        collect = new Button(host.words().text("people.collect"));
        collect.setId("person-collect");
        collect.setMnemonicParsing(true);
        collect.setOnAction(event -> collects.run());
        stop = new Button(host.words().text("people.stop"));
        stop.setId("person-stop");
        stop.setMnemonicParsing(true);
        stop.getStyleClass().add("danger");
        stop.setOnAction(event -> stops.run());
        why.setId("person-income-why-not");
        lines.getStyleClass().add("stack-tight");
        buttons.getStyleClass().add("flow");
        setId("person-income");
        getChildren().addAll(lines, buttons, why);
    }

    /** Shows it; what cannot be done now is disabled and says why. */
    void show(PersonIncome income, boolean allowed) {
        lines.getChildren()
                .setAll(income.sentences().stream()
                        .map(line -> new SentenceLabel(sitting.say(host, line)))
                        .toList());
        buttons.getChildren().clear();
        if (income.collecting()) {
            buttons.getChildren().add(collect);
        }
        buttons.getChildren().add(stop);
        collect.setDisable(!allowed || income.whyNotCollect() != null);
        stop.setDisable(!allowed || income.whyNotStop() != null);
        Sentence cause = cause(income);
        why.setText(cause == null ? "" : sitting.say(host, cause));
        why.setManaged(cause != null);
    }

    private static @Nullable Sentence cause(PersonIncome income) {
        return income.whyNotStop() == null && income.collecting() ? income.whyNotCollect() : null;
    }
}
