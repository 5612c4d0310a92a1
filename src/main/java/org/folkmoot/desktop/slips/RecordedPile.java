package org.folkmoot.desktop.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.desk.Recording;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.slips.SlipDeed;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.reports.SlipNotes;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Records a pile, and says what became of it. */
final class RecordedPile {
    private static final int MOST_SAID = 6;

    private final Sitting sitting;
    private final Host host;
    private final SlipPlan plan;
    private final @Nullable Id second;

    RecordedPile(Sitting sitting, Host host, SlipPlan plan, @Nullable Id second) {
        this.sitting = sitting;
        this.host = host;
        this.plan = plan;
        this.second = second;
    }

    /**
     * Records it behind the window.
     *
     * @param before runs behind the window right before
     * @param done takes the places of the lines that are recorded
     * @param otherwise runs when nothing was recorded; neither of both when that is not known
     */
    void record(Runnable before, Consumer<List<Integer>> done, Runnable otherwise) {
        SlipDeed deed = SlipDeed.of(plan, second);
        host.work().quietly(progress -> recorded(before, deed), recording -> {
            if (recording instanceof Recording.Refused || recording instanceof Recording.NotWritten) {
                otherwise.run();
            }
            sitting.sayUnlessRecorded(
                    host,
                    recording,
                    recorded -> {
                        done.accept(places());
                        tell();
                    },
                    () -> {});
        });
    }

    private Recording recorded(Runnable before, SlipDeed deed) {
        before.run();
        return sitting.desk().record(deed.entries(), deed);
    }

    private List<Integer> places() {
        return IntStream.range(0, plan.lines().size())
                .filter(i -> plan.lines().get(i) instanceof SlipPlan.Pays
                        || plan.lines().get(i) instanceof Line.Waits)
                .boxed()
                .toList();
    }

    /** What waits is said on a sheet of its own, because somebody has to tell the people whose slips they are. */
    private void tell() {
        List<Line.Waits> waits = plan.of(Line.Waits.class);
        if (waits.isEmpty()) {
            host.recorded(host.words().text("slips.recorded.all", plan.order().size()));
            return;
        }
        Button notes = new Button(host.words().text("slips.notes"));
        notes.setId("slips-notes");
        notes.setMnemonicParsing(true);
        notes.setOnAction(event -> {
            host.closeSheet();
            WaitingNotes.save(
                    sitting,
                    host,
                    waits.stream()
                            .map(slip -> new SlipNotes.Waiting(slip.slip(), slip.why()))
                            .toList());
        });
        Button goOn = new Button(host.words().text("slips.go-on"));
        goOn.setId("slips-go-on");
        goOn.setDefaultButton(true);
        goOn.setCancelButton(true);
        goOn.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(host.words().text("slips.recorded.title"), content(waits), List.of(notes, goOn)));
    }

    /** Says of each slip that waits why it does: who comes back to the desk about it asks that first. */
    private List<Node> content(List<Line.Waits> waits) {
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(
                host.words().text("slips.recorded", plan.order().size(), waits.size())));
        for (Line.Waits slip : waits.subList(0, Math.min(waits.size(), MOST_SAID))) {
            content.add(new SentenceLabel(host.words()
                    .text(
                            "slips.recorded.why",
                            sitting.say(host, SlipPlan.named(slip.slip())),
                            sitting.say(host, slip.why()))));
        }
        if (waits.size() > MOST_SAID) {
            content.add(new SentenceLabel(host.words().text("slips.recorded.more", waits.size() - MOST_SAID)));
        }
        content.add(new SentenceLabel(host.words().text("slips.recorded.waits"), "soft"));
        return content;
    }
}
