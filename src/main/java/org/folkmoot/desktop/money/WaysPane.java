package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The most that can be sent, and the ways for what is typed: one is chosen, told and drawn. Or why not, and whom to ask. */
final class WaysPane extends VBox {
    private static final int MOST_STEPS = 8;

    private final Wording words;
    private final Sitting sitting;
    private final Host host;
    private final Runnable changed;
    private final WayPicture picture;
    private final TrustAsking asking;
    private final VBox steps = new VBox();
    private Sending.@Nullable Way chosen;

    WaysPane(Wording words, Sitting sitting, Host host, PaymentDoors doors, Runnable changed) {
        this.words = words;
        this.sitting = sitting;
        this.host = host;
        this.changed = changed;
        this.picture = doors.picture();
        this.asking = doors.asking();
        getStyleClass().add("stack-tight");
        steps.getStyleClass().add("stack-tight");
        setId("payment-ways");
        first();
    }

    private void first() {
        getChildren().setAll(new SentenceLabel(words.text("money.payment.can.first"), "soft"));
        picture.show(List.of());
    }

    /** Waits for an answer; what is shown of the same two people stays until it comes. */
    void wait(boolean samePeople) {
        chosen = null;
        if (!samePeople) {
            first();
        }
    }

    /** Returns the chosen way; null while there is none. */
    Sending.@Nullable Way chosen() {
        return chosen;
    }

    /**
     * Shows what can be sent.
     *
     * @param typed whether the ways are those for a typed amount; otherwise they are for the most
     */
    void show(Sending found, boolean typed) {
        getChildren().clear();
        steps.getChildren().clear();
        chosen = null;
        if (found.why() != null) {
            picture.show(List.of());
            getChildren().add(new SentenceLabel(sitting.say(host, found.why())));
            if (found.question() != null) {
                ask(found.question());
            }
            return;
        }
        getChildren().add(new SentenceLabel(words.text("money.payment.most", found.most()), "strong"));
        if (!found.exact()) {
            getChildren().add(new SentenceLabel(words.text("money.payment.perhaps-more"), "soft", "small"));
        }
        Sentence bound = found.bound();
        if (bound != null && !typed) {
            // of a typed amount it is said below its field
            getChildren().add(new SentenceLabel(sitting.say(host, bound)));
        }
        if (found.question() != null) {
            ask(found.question());
        }
        List<Sending.Way> ways = found.ways();
        if (ways.isEmpty()) {
            picture.show(List.of());
            return;
        }
        if (!typed || ways.size() == 1) {
            getChildren()
                    .add(new SentenceLabel(sitting.say(host, ways.getFirst().sentence())));
        } else {
            choices(ways);
        }
        getChildren().addAll(steps, picture.node());
        choose(ways.getFirst());
        if (!typed) {
            // what is shown before an amount is typed is the way of the most, not of a payment
            chosen = null;
        }
    }

    /** Prints the question, or puts it on the sheet; that it stands there already is said instead. */
    private void ask(TrustQuestion question) {
        Button print = new Button(words.text("money.ask.print"));
        print.setId("payment-ask-print");
        print.setMnemonicParsing(true);
        print.setOnAction(event -> asking.print(question));
        if (!question.hasSheet()) {
            FlowPane alone = new FlowPane(print);
            alone.getStyleClass().add("flow");
            SentenceLabel how = new SentenceLabel(
                    sitting.say(
                            host,
                            Sentence.of(
                                    question.together() == 1 ? "money.ask.one-signs" : "money.ask.two-sign",
                                    question.asked(),
                                    question.signers())),
                    "soft");
            how.setId("payment-ask-organisation");
            getChildren().addAll(how, alone);
            return;
        }
        Button add = new Button(words.text("money.ask.add"));
        add.setId("payment-ask-add");
        add.setMnemonicParsing(true);
        FlowPane row = new FlowPane(print, add);
        row.getStyleClass().add("flow");
        SentenceLabel added = new SentenceLabel("", "soft");
        added.setId("payment-asked");
        WrappedLink round = new WrappedLink(words.text("money.ask.round"), asking::openRound);
        round.setId("payment-ask-round");
        Runnable look = () -> {
            boolean is = asking.isAdded(question);
            add.setDisable(is);
            added.setText(is ? words.text("money.ask.added", sitting.name(question.asked())) : "");
            added.setManaged(is);
            round.setVisible(is);
            round.setManaged(is);
        };
        add.setOnAction(event -> {
            asking.add(question);
            look.run();
            host.focus(round);
        });
        getChildren().addAll(row, added, round);
        look.run();
    }

    private void choices(List<Sending.Way> ways) {
        ToggleGroup group = new ToggleGroup();
        for (Sending.Way way : ways) {
            RadioButton choice = new RadioButton(sitting.say(host, way.sentence()));
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.setId("payment-way-" + group.getToggles().size());
            choice.setToggleGroup(group);
            choice.setSelected(way.equals(ways.getFirst()));
            choice.setOnAction(event -> {
                choose(way);
                changed.run();
            });
            getChildren().add(choice);
        }
    }

    private void choose(Sending.Way way) {
        chosen = way;
        picture.show(way.legs());
        tell(way, MOST_STEPS);
    }

    /** Tells the first steps, and all of them when somebody asks; returns what asks, or null where all fit. */
    private @Nullable WrappedLink tell(Sending.Way way, int most) {
        steps.getChildren()
                .setAll(way.steps(most).stream()
                        .map(step -> new SentenceLabel(sitting.say(host, step), "soft"))
                        .toList());
        int all = way.legs().size();
        if (all <= MOST_STEPS) {
            return null;
        }
        boolean shorter = most < all;
        WrappedLink other = new WrappedLink(
                shorter ? words.text("money.way.more", all - most) : words.text("money.way.fewer"), () -> {
                    WrappedLink next = tell(way, shorter ? all : MOST_STEPS);
                    if (next != null) {
                        host.focus(next);
                    }
                });
        other.setId("payment-all-steps");
        steps.getChildren().add(other);
        return other;
    }
}
