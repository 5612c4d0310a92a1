package org.folkmoot.desktop.money;

import java.math.BigInteger;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TickedNames;
import org.folkmoot.desktop.saying.HowSaid;
import org.folkmoot.desktop.saying.Said;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Many collect their income one after the other at a table: whoever came is ticked, and all of it is one deed. */
final class CollectSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final TickedNames<Collector> ticked;
    private final HowSaid how;
    private final SentenceLabel sum = new SentenceLabel("", "soft");
    private final StringProperty missing = new SimpleStringProperty("");
    private final Button record;

    private CollectSheet(Sitting sitting, Host host, List<Collector> all) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.ticked = new TickedNames<>(all, this::name, this::line, words.text("parts.name.prompt"));
        ticked.search().setId("collect-search");
        ticked.list().setId("collect-list");
        ticked.list().setAccessibleText(words.text("money.collect.who"));
        this.how = HowSaid.several(words, "collect");
        sum.setId("collect-sum");
        this.record = new Button(words.text("money.collect.record"));
        record.setId("collect-record");
        record.setDefaultButton(true);
    }

    /** Asks who came, and records what they collect. */
    static void show(Sitting sitting, Host host) {
        sitting.ask(
                host, state -> Collector.all(state, sitting.now()), all -> new CollectSheet(sitting, host, all).show());
    }

    private void show() {
        Button leave = new Button(words.text("money.collect.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        how.missing().subscribe(words -> refresh());
        ticked.count().subscribe(count -> refresh());
        Sheet sheet = new Sheet(
                        words.text("money.collect.title"),
                        List.of(
                                new SentenceLabel(words.text("money.collect.follows"), "soft"),
                                new VBox(new Label(words.text("money.collect.who")), ticked),
                                sum,
                                how),
                        List.of(leave, record))
                .saysMissing(missing)
                .alsoHolds(() -> ticked.count().get() > 0);
        record.setOnAction(event -> {
            host.closeSheet();
            record(sheet);
        });
        host.sheet(sheet);
    }

    private void refresh() {
        BigInteger all =
                ticked.ticked().stream().map(each -> each.due().own().atto()).reduce(BigInteger.ZERO, BigInteger::add);
        sum.setText(words.text("money.collect.sum", ticked.count().get(), new Circles(all)));
        missing.set(
                ticked.count().get() == 0
                        ? words.text("money.collect.missing.who")
                        : how.missing().get());
        record.setDisable(!missing.get().isEmpty());
    }

    /** What was refused comes again with everybody who was ticked. */
    private void record(Sheet sheet) {
        List<Collector> came = ticked.ticked();
        Hour until = Hour.of(sitting.now());
        Said said = how.said();
        sitting.record(
                host,
                came.size(),
                writer -> {
                    for (Collector each : came) {
                        writer.add(new IncomeCollected(each.id(), until, said.assent(), said.slip()), Texts.NONE);
                    }
                },
                recorded -> {},
                () -> host.sheet(sheet));
    }

    private String name(Collector collector) {
        return sitting.name(collector.id());
    }

    private String line(@Nullable Collector collector) {
        return collector == null
                ? ""
                : words.text(
                        "money.collect.line",
                        name(collector),
                        collector.due().own(),
                        collector.due().hours());
    }
}
