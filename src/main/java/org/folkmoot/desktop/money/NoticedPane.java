package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Tiles;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/** What can be noticed in the accounts, with what is counted and from when on. */
final class NoticedPane extends VBox {
    private static final double LEAST_EM = 24;

    private final Sitting sitting;
    private final Host host;
    private final VBox hardly = new VBox();
    private final VBox concentrated = new VBox();
    private final VBox filling = new VBox();

    NoticedPane(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        Wording words = host.words();
        setId("money-noticed-pane");
        getStyleClass().add("stack");
        hardly.setId("noticed-hardly");
        concentrated.setId("noticed-concentrated");
        filling.setId("noticed-filling");
        for (VBox list : List.of(hardly, concentrated, filling)) {
            list.getStyleClass().add("stack-tight");
        }
        getChildren()
                .addAll(
                        new SentenceLabel(words.text("money.noticed.how"), "soft"),
                        new Tiles(
                                LEAST_EM,
                                card(
                                        "money.noticed.hardly.title",
                                        words.text("money.noticed.hardly.how", Noticed.LEAST, Noticed.FEW),
                                        hardly),
                                card(
                                        "money.noticed.concentrated.title",
                                        words.text(
                                                "money.noticed.concentrated.how", Noticed.LEAST, Noticed.MOST_PERCENT),
                                        concentrated),
                                card(
                                        "money.noticed.filling.title",
                                        words.text("money.noticed.filling.how", Noticed.DAYS),
                                        filling)));
    }

    private Card card(String title, String how, VBox list) {
        return new Card(host.words().text(title), new SentenceLabel(how, "soft"), list);
    }

    void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.MONEY, Subject.TRUST, Subject.PEOPLE, Subject.RULES),
                state -> Noticed.of(state, sitting.now()),
                this::show);
    }

    private void show(Noticed noticed) {
        fill(hardly, noticed.hardlyAccepted());
        fill(concentrated, noticed.concentrated());
        fill(filling, noticed.fillingUp());
    }

    private void fill(VBox list, List<Sentence> sentences) {
        list.getChildren()
                .setAll(sentences.stream()
                        .map(each -> new SentenceLabel(sitting.say(host, each)))
                        .toList());
        if (sentences.isEmpty()) {
            list.getChildren().add(new SentenceLabel(host.words().text("money.noticed.none")));
        }
    }
}
