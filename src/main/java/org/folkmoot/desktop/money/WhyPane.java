package org.folkmoot.desktop.money;

import java.util.Iterator;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.SumGrid;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.money.Explained;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.AddingUp;
import org.folkmoot.words.Figures;

/** Why somebody holds as much as they do: the arithmetic, line by line. */
public final class WhyPane extends VBox {
    private static final long LATELY = 30;
    private static final int ENTRIES = 4;

    private final Sitting sitting;
    private final Host host;
    private final Id holder;
    private final SumGrid sum = new SumGrid();
    private final SentenceLabel head = new SentenceLabel("", "strong");

    /** Asks for the postings behind the window and shows the arithmetic of the last thirty days. */
    public WhyPane(Sitting sitting, Host host, Id holder) {
        this.sitting = sitting;
        this.host = host;
        this.holder = holder;
        setId("why-balance");
        getStyleClass().add("stack-tight");
        SegmentedChoice span = new SegmentedChoice(
                host.words().text("money.why.span"),
                List.of(host.words().text("money.why.lately"), host.words().text("money.why.all")),
                index -> ask(index == 0));
        HBox row = new HBox(span);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, row, sum);
        ask(true);
    }

    private void ask(boolean lately) {
        host.work()
                .quietly(
                        progress -> {
                            List<Booked> booked = sitting.desk().ledger().bookedOf(holder);
                            List<Posting> postings =
                                    booked.stream().map(Booked::posting).toList();
                            Day today = Day.of(sitting.now());
                            return sitting.desk().ask(state -> {
                                Day beginning = Day.of(state.founding().at()).plus(-1);
                                Day since = lately ? today.plus(-LATELY).max(beginning) : beginning;
                                Explained explained = Explained.balance(postings, since, today, state.losses());
                                return Arithmetic.of(state, holder, explained, booked);
                            });
                        },
                        this::show);
    }

    private void show(Arithmetic arithmetic) {
        Figures figures = host.words().figures();
        head.setText(host.words().text("money.why.head", sitting.name(holder), arithmetic.amount(), arithmetic.day()));
        sum.clear();
        boolean first = true;
        Circles amount = AddingUp.cut(arithmetic.amount());
        Iterator<Circles> shown = AddingUp.to(
                        arithmetic.lines().stream().map(Arithmetic.Line::delta).toList(), amount)
                .iterator();
        for (Arithmetic.Line line : arithmetic.lines()) {
            Circles delta = shown.next();
            String sign = first || delta.isNegative() ? "" : "+ ";
            first = false;
            VBox words = new VBox(new SentenceLabel(sitting.say(host, line.what())));
            line.because().ifPresent(because -> words.getChildren()
                    .add(new SentenceLabel(sitting.say(host, because), "soft", "small")));
            line.named(ENTRIES).ifPresent(entries -> words.getChildren()
                    .add(new SentenceLabel(sitting.say(host, entries), "soft", "small")));
            sum.add(sign + figures.circles(delta), words);
        }
        sum.add(
                "= " + figures.circles(amount),
                new SentenceLabel(
                        host.words().text("money.why.exactly", figures.circlesExactly(arithmetic.amount())),
                        "soft",
                        "small"));
    }
}
