package org.folkmoot.desktop.slips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.reports.books.PileTable;

/** Saves the pile with what becomes of each slip, for whoever has to mend it or ask about it. */
final class PileFile {
    private static final String ENDING = "csv";

    private final Sitting sitting;
    private final Host host;

    PileFile(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
    }

    /** Asks where, writes the table behind the window, and says where it is or why not. */
    void save(List<SlipText> slips, SlipPlan plan) {
        FileKind kind = new FileKind(host.words().text("slips.file.kind"), ENDING);
        String title = host.words().text("slips.save.title");
        List<PileTable.Row> rows = rows(slips, plan);
        host.files().save(host.window(), title, title + "." + ENDING, kind).ifPresent(file -> host.work()
                .start(
                        title,
                        progress -> WrittenText.write(host.words(), file, PileTable.of(host.words(), rows)),
                        problem -> tell(file, problem)));
    }

    private List<PileTable.Row> rows(List<SlipText> slips, SlipPlan plan) {
        List<PileTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(slips.size(), plan.lines().size()); i++) {
            SlipText slip = slips.get(i);
            if (!slip.isBlank()) {
                rows.add(new PileTable.Row(
                        i + 1,
                        Arrays.stream(SlipText.Field.values()).map(slip::get).toList(),
                        sitting.say(host, SlipWords.of(plan.lines().get(i)))));
            }
        }
        return rows;
    }

    private void tell(Path file, String problem) {
        if (problem.isEmpty()) {
            host.tell(host.words().text("slips.save.done", file.toString()));
        } else {
            host.refused(Trouble.because(host.words().text("slips.save.failed", file.toString(), problem)));
        }
    }
}
