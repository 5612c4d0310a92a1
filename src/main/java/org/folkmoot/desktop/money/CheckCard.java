package org.folkmoot.desktop.money;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.BooksCheck;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Checks the books: the button, how far it has come, and what came of it. */
final class CheckCard extends Card {
    private static final double BAR = 420;

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Button check;
    private final VBox body = new VBox();

    CheckCard(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        setTitle(words.text("money.check.books"));
        check = button("money-check-books", "money.check.do");
        check.setOnAction(event -> sitting.booksCheck().begin(host));
        body.setId("money-check-result");
        body.getStyleClass().add("stack");
        getChildren().addAll(new SentenceLabel(words.text("money.check.what"), "soft"), check, body);
    }

    /** Shows what is under way and what came of it, for as long as the page is shown. */
    void attach(Subscriptions here) {
        BooksCheck books = sitting.booksCheck();
        here.add(books.running().subscribe(running -> show()));
        here.add(books.last().subscribe(last -> show()));
    }

    private void show() {
        Running running = sitting.booksCheck().running().get();
        BooksCheck.@Nullable Result last = sitting.booksCheck().last().get();
        check.setDisable(running != null);
        if (running != null) {
            body.getChildren().setAll(underWay(running));
        } else if (last != null) {
            body.getChildren().setAll(new CheckResult(sitting, host, last));
        } else {
            body.getChildren().clear();
        }
    }

    private VBox underWay(Running running) {
        SentenceLabel says = new SentenceLabel("", "soft");
        says.setId("money-check-says");
        says.textProperty().bind(running.says());
        ProgressBar bar = new ProgressBar();
        bar.setId("money-check-bar");
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(running.title());
        Button stop = button("money-check-stop", "money.check.stop");
        stop.setOnAction(event -> {
            running.cancel();
            stop.setDisable(true);
        });
        VBox all = new VBox(
                new SentenceLabel(running.title(), "strong"),
                bar,
                says,
                new SentenceLabel(words.text("money.check.meanwhile"), "soft"),
                new HBox(stop));
        all.getStyleClass().add("stack-tight");
        return all;
    }

    private Button button(String id, String key) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
