package org.folkmoot.desktop.power;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Tiles;
import org.folkmoot.desktop.parts.WhyLink;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.trust.OnlyLinks;
import org.folkmoot.words.Wording;

/** Five things that can be counted about who holds power, each with how it is counted. */
public final class PowerScreen implements Screen {
    private static final int NAMED = 3;

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Parent root;

    @FXML
    private Tiles cards;

    /** Loads the page. */
    public PowerScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.root = Fxml.load(PowerScreen.class, "Power.fxml", words, this);
    }

    @Override
    public String title() {
        return words.text("power.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.values()), state -> PowerView.of(state, sitting.now()), this::show);
    }

    private void show(PowerView view) {
        cards.getChildren()
                .setAll(cards.getChildren().stream()
                        .filter(node -> !node.isManaged())
                        .toList());
        cards.getChildren().addAll(desk(view), meetings(view), proposals(view), money(view), links(view));
    }

    private Card desk(PowerView view) {
        String recorders = view.keepers().isEmpty()
                ? words.text("power.desk.nobody")
                : words.text("power.desk.kept", names(view.keepers()));
        return card("desk", "power.desk", recorders, words.text("power.desk.detail"), "power.desk.how");
    }

    private Card meetings(PowerView view) {
        if (view.facilitated().isEmpty()) {
            return card(
                    "meetings", "power.meetings", words.text("power.meetings.none"), rule(view), "power.meetings.how");
        }
        PowerView.Counted most = view.facilitated().getFirst();
        Card card = card(
                "meetings",
                "power.meetings",
                words.text("power.meetings.most", sitting.name(most.who()), most.times(), view.meetings()),
                words.text("power.meetings.row", view.inARow()) + " " + rule(view),
                "power.meetings.how");
        if (view.crossed()) {
            card.getStyleClass().addAll("edge", "amber");
            card.getChildren().add(2, new SentenceLabel(words.text("power.crossed"), "strong"));
        }
        return card;
    }

    private String rule(PowerView view) {
        return words.text("power.meetings.rule", view.inARowAllowed());
    }

    private Card proposals(PowerView view) {
        List<PowerView.Counted> most = view.proposers().stream().limit(NAMED).toList();
        int theirs = most.stream().mapToInt(PowerView.Counted::times).sum();
        String head = view.passed() == 0
                ? words.text("power.proposals.none")
                : words.text(
                        "power.proposals.most",
                        names(most.stream().map(PowerView.Counted::who).toList()),
                        theirs,
                        view.passed());
        return card(
                "proposals",
                "power.proposals",
                head,
                words.text("power.proposals.ever", view.everProposed(), view.members()),
                "power.proposals.how");
    }

    private Card money(PowerView view) {
        return card(
                "money",
                "power.money",
                words.text("power.money.share", view.richest(), words.figures().percent(view.held())),
                words.text("power.money.even", view.richest(), view.members()),
                "power.money.how");
    }

    private Card links(PowerView view) {
        List<OnlyLinks.CutPerson> only = view.only();
        String head = only.isEmpty()
                ? words.text("power.links.none")
                : words.text(
                        "power.links.some",
                        only.size(),
                        names(only.stream()
                                .limit(NAMED)
                                .map(OnlyLinks.CutPerson::person)
                                .toList()));
        String detail = only.isEmpty()
                ? words.text("power.links.none.detail")
                : words.text(
                        "power.links.cut",
                        sitting.name(only.getFirst().person()),
                        only.getFirst().cutOff());
        return card("links", "power.links", head, detail, "power.links.how");
    }

    private List<String> names(List<org.folkmoot.terms.Id> people) {
        return people.stream().map(sitting::name).toList();
    }

    private Card card(String id, String label, String head, String detail, String how) {
        WhyLink link =
                new WhyLink(words.text("power.how"), words.text(label), () -> new SentenceLabel(words.text(how)));
        link.setId("power-how-" + id);
        Card card = new Card(
                "",
                new SentenceLabel(words.text(label), "soft"),
                new SentenceLabel(head, "subheading"),
                new SentenceLabel(detail),
                new HBox(link));
        card.setId("power-" + id);
        return card;
    }
}
