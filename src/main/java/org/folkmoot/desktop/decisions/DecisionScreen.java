package org.folkmoot.desktop.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The page of one proposal: what it would change, how it is decided, and what came out. */
public final class DecisionScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final Id id;
    private final Parent root;
    private final DecisionCards cards;
    private final int number;
    private @Nullable DecisionView shown;

    @FXML
    private PageHeader header;

    @FXML
    private Button withdraw;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    /** Loads the page of a proposal. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public DecisionScreen(Host host, Sitting sitting, Id proposal) {
        this.host = host;
        this.sitting = sitting;
        this.id = proposal;
        this.cards = new DecisionCards(host, sitting);
        this.number = sitting.desk().ask(state -> state.proposal(proposal).number());
        this.root = Fxml.load(DecisionScreen.class, "Decision.fxml", host.words(), this);
    }

    @Override
    public String title() {
        return host.words().text("decision.number", number);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.DECISIONS, Subject.RULES, Subject.TRUST, Subject.PEOPLE),
                state -> DecisionView.of(state, sitting, id),
                this::show);
    }

    private void show(DecisionView view) {
        shown = view;
        ProposalView proposal = view.proposal();
        header.setTitle(sitting.say(host, proposal.title()));
        header.setLine(line(proposal));
        List<Node> left = new ArrayList<>();
        cards.change(view, left);
        cards.result(view, left);
        cards.reasons(view, left);
        main.getChildren().setAll(left);
        List<Node> right = new ArrayList<>();
        cards.how(view, right);
        cards.confirming(view, right);
        cards.contesting(view, right);
        side.getChildren().setAll(right);
        withdraw.setVisible(proposal.vote() == null);
        withdraw.setManaged(proposal.vote() == null);
        withdraw.setDisable(view.withdrawing() != null);
        withdraw.setTooltip(
                view.withdrawing() == null
                        ? null
                        : new Tooltip(sitting.say(host, view.withdrawing().cause())));
    }

    private String line(ProposalView proposal) {
        Long noticed = proposal.proposal().noticedAt();
        String by = sitting.name(proposal.proposal().by());
        Day made = Day.of(proposal.proposal().madeAt());
        return noticed == null
                ? host.words().text("decision.line", number, by, made)
                : host.words().text("decision.line.noticed", number, by, made, Day.of(noticed));
    }

    @FXML
    private void withdraw() {
        DecisionView view = shown;
        if (view == null) {
            return;
        }
        WithdrawSheet.show(
                host,
                view.witnesses(),
                host.words()
                        .text(
                                "decision.withdraw.says",
                                sitting.name(view.proposal().proposal().by()),
                                sitting.say(host, view.proposal().title())),
                NotOffered.second(sitting, host.words()),
                second -> sitting.record(host, new ProposalWithdrawn(id, second), Texts.NONE, recorded -> {}));
    }
}
