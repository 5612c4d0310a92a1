package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.BooksCompared;
import org.folkmoot.desk.CheckReport;
import org.folkmoot.desk.Checking;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WhyLink;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.BooksCheck;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;

/** What a check of the books compared, what does not agree, and what to do now. */
final class CheckResult extends VBox {
    private static final int MOST = 20;

    private final Sitting sitting;
    private final Host host;

    CheckResult(Sitting sitting, Host host, BooksCheck.Result result) {
        this.sitting = sitting;
        this.host = host;
        getStyleClass().add("stack-tight");
        switch (result.checking()) {
            case Checking.Not(Sentence reason) -> say(sitting.say(host, reason), "strong");
            case Checking.Done done -> show(done, result);
        }
    }

    private void show(Checking.Done done, BooksCheck.Result result) {
        say(host.words().text(done.isRight() ? "money.check.right" : "money.check.wrong"), "strong");
        say(
                host.words()
                        .text(
                                "money.check.at",
                                host.words().figures().clock(result.at(), sitting.zone()),
                                done.entries(),
                                result.seconds()),
                "soft");
        done.findings().stream().limit(MOST).forEach(each -> say(finding(each), "quoted", "rust"));
        done.differences().stream().limit(MOST).forEach(each -> say(sitting.say(host, each), "quoted", "rust"));
        int more = left(done.findings()) + left(done.differences());
        if (more > 0) {
            say(host.words().text("money.check.more", more), "soft");
        }
        Sentence now = CheckReport.now(done);
        if (now != null) {
            getChildren().add(now(now, done.fillable()));
        }
        CheckReport.done(done).forEach(each -> say(sitting.say(host, each), "quoted", "teal"));
        BooksCompared compared = done.compared();
        if (compared != null) {
            CheckReport.sums(compared).forEach(each -> say(sitting.say(host, each), "quoted", "teal"));
            getChildren().add(new HBox(why(compared)));
        }
    }

    private static int left(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }

    private String finding(Finding finding) {
        return sitting.say(host, Sentence.of("desk.check-finding", finding.file(), finding.line(), finding.reason()));
    }

    private Node now(Sentence what, boolean fillable) {
        VBox now = new VBox(new SentenceLabel(sitting.say(host, what), "strong"));
        now.getStyleClass().add("stack-tight");
        if (fillable) {
            Button fill = new Button(host.words().text("money.check.fill"));
            fill.setId("money-check-fill");
            fill.setMnemonicParsing(true);
            fill.setMinWidth(USE_PREF_SIZE);
            fill.setOnAction(event -> sitting.booksCheck().fillAnew(host));
            now.getChildren().add(fill);
        }
        return now;
    }

    private WhyLink why(BooksCompared compared) {
        WhyLink why =
                new WhyLink(host.words().text("money.check.why"), host.words().text("money.check.why-about"), () -> {
                    VBox lines = new VBox();
                    lines.getStyleClass().add("stack-tight");
                    compared.why().forEach(each -> lines.getChildren().add(new SentenceLabel(sitting.say(host, each))));
                    return lines;
                });
        why.setId("money-check-why");
        return why;
    }

    private void say(String sentence, String... styles) {
        getChildren().add(new SentenceLabel(sentence, styles));
    }
}
