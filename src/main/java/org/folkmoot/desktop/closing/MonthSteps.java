package org.folkmoot.desktop.closing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Dispute;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.closing.SavedPapers.Paper;
import org.folkmoot.desktop.parts.Pill.Tone;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.books.Period;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The steps before a month is closed: slips in, uncovered, disputed, statements out, report. */
final class MonthSteps extends VBox {
    private static final int MOST_LINES = 20;

    private final Sitting sitting;
    private final Wording words;
    private final Ways ways;
    private final StepRow slips;
    private final StepRow uncovered;
    private final StepRow disputed;
    private final StepRow statements;
    private final StepRow report;
    private @Nullable Period period;
    private final Host host;
    private final SavedPapers saved;

    MonthSteps(Sitting sitting, Host host, Ways ways) {
        this.sitting = sitting;
        this.host = host;
        this.saved = SavedPapers.in(sitting.desk().folder(), !sitting.desk().isForLooking());
        this.words = host.words();
        this.ways = ways;
        MonthFiles papers = new MonthFiles(sitting, host, days -> note(Paper.STATEMENTS, days));
        MonthFiles reports = new MonthFiles(sitting, host, days -> note(Paper.REPORT, days));
        slips = step("closing.slips", button("closing-slips", "closing.slips.do", ways.slips()));
        uncovered = step("closing.uncovered", button("closing-waiting", "closing.uncovered.do", ways.waiting()));
        disputed = step("closing.disputed");
        statements = step(
                "closing.statements",
                button("closing-statements", "closing.statements.do", () -> withPeriod(papers::askForStatements)));
        report = step(
                "closing.report",
                button("closing-report", "closing.report.do", () -> withPeriod(reports::askForReport)));
        getStyleClass().add("stack");
        getChildren().addAll(slips, uncovered, disputed, statements, report);
    }

    private StepRow step(String title, Button... does) {
        return new StepRow(words.text(title), List.of(does));
    }

    private Button button(String id, String key, Runnable does) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(event -> does.run());
        return button;
    }

    private void withPeriod(java.util.function.Consumer<Period> does) {
        Period days = period;
        if (days != null) {
            does.accept(days);
        }
    }

    /** Shows how a month stands, and how many slips lie typed that are not recorded. */
    void show(MonthToClose found, int typed) {
        period = new Period(found.from(), found.last());
        String how = words.text("closing.slips.how", found.payments(), found.last());
        slips.say(
                typed == 0 ? words.text("closing.look") : words.text("closing.some", typed),
                typed == 0 ? Tone.PLAIN : Tone.AMBER,
                typed == 0 ? how : words.text("closing.slips.typed", how, typed));
        boolean none = found.uncovered().isEmpty();
        uncovered.say(
                words.text(
                        none ? "closing.none-of-it" : "closing.some",
                        found.uncovered().size()),
                none ? Tone.TEAL : Tone.AMBER,
                words.text(none ? "closing.uncovered.none" : "closing.uncovered.how"));
        uncovered.list(named(
                found.uncovered().stream()
                        .limit(MOST_LINES)
                        .map(slip -> new SentenceLabel(words.text(
                                "closing.uncovered.one",
                                sitting.name(slip.slip().payer()),
                                sitting.name(slip.slip().payee()),
                                slip.slip().amount(),
                                slip.slip().valueDay()))),
                found.uncovered().size()));
        showDisputed(found.disputed());
        sayPapers();
    }

    private void showDisputed(List<Payment> payments) {
        boolean none = payments.isEmpty();
        disputed.say(
                words.text(none ? "closing.none-of-it" : "closing.some", payments.size()),
                none ? Tone.TEAL : Tone.RUST,
                words.text(none ? "closing.disputed.none" : "closing.disputed.how"));
        disputed.list(named(payments.stream().limit(MOST_LINES).map(this::disputed), payments.size()));
    }

    private List<Node> named(Stream<? extends Node> first, int all) {
        Stream<Node> more = all > MOST_LINES
                ? Stream.of(new SentenceLabel(words.text("closing.more", all - MOST_LINES), "soft"))
                : Stream.of();
        return Stream.concat(first, more).toList();
    }

    private WrappedLink disputed(Payment payment) {
        List<Dispute> open = sitting.desk().ask(state -> state.disputes().of(payment.id())).stream()
                .filter(Dispute::isOpen)
                .toList();
        String who = String.join(
                "; ",
                open.stream()
                        .map(dispute -> sitting.name(dispute.by()) + said(dispute))
                        .toList());
        WrappedLink link = new WrappedLink(
                words.text(
                        "closing.disputed.one",
                        payment.number(),
                        sitting.name(payment.payer()),
                        sitting.name(payment.payee()),
                        payment.amount(),
                        who),
                () -> ways.payment().accept(payment.id()));
        link.setId("closing-disputed-" + payment.number());
        return link;
    }

    private String said(Dispute dispute) {
        String why = sitting.desk().names().texts(dispute.entry()).first(Names.REASON);
        return why.isBlank() ? "" : words.text("closing.disputed.reason", why);
    }

    private void sayPapers() {
        say(statements, Paper.STATEMENTS, "closing.statements.how");
        say(report, Paper.REPORT, "closing.report.how");
    }

    private void say(StepRow step, Paper paper, String how) {
        Long at = period == null ? null : saved.at(paper, period);
        if (at == null) {
            step.say(words.text("closing.look"), Tone.PLAIN, words.text(how));
            return;
        }
        long local =
                Instant.ofEpochSecond(at).atZone(sitting.zone()).toLocalDate().toEpochDay();
        String when = words.figures().clock(at, sitting.zone());
        step.say(
                words.text("closing.saved"),
                Tone.TEAL,
                words.text("closing.saved.at", words.text(how), new Day(local), when));
    }

    /** The note is kept behind the window; where the disk does not take it, the list forgets it with the page. */
    private void note(Paper paper, Period days) {
        host.work()
                .quietly(
                        progress -> {
                            try {
                                saved.note(paper, days, sitting.now());
                            } catch (IOException e) {
                                System.getLogger(MonthSteps.class.getName())
                                        .log(System.Logger.Level.INFO, "note of a saved paper not kept", e);
                            }
                            return days;
                        },
                        done -> sayPapers());
    }
}
