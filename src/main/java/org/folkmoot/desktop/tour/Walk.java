package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.sample.SampleAssembly;
import org.folkmoot.sample.StoryClock;

/** The ten steps, in the order in which an assembly takes them. */
final class Walk {
    private final Path workshop;
    private final Guide guide;
    private final Path pictures;

    Walk(Path pictures, Path workshop, Guide guide) {
        this.pictures = pictures;
        this.workshop = workshop;
        this.guide = guide;
    }

    /** Walks all of it; returns whether the copy made at the end is intact. */
    boolean walk() throws IOException {
        SampleAssembly.Telling sample =
                SampleAssembly.tell(workshop.resolve("sample"), SampleAssembly.SEED, Progress.SILENT);
        StoryClock clock = sample.clock();
        TourWindow window = new TourWindow(pictures, workshop.resolve("user"), clock);
        new FoundingWalk(window, guide, workshop).walk();
        Path folder = sample.desk().folder();
        window.hand().onScreen(() -> {
            window.frame().sit(sample.desk());
            return Boolean.TRUE;
        });
        new MeetingWalk(window, guide, clock, sample.desk(), workshop).walk();
        boolean intact = new CopyWalk(window, guide, workshop, sample.desk()).walk();
        window.close();
        reopened(folder, sample);
        return intact;
    }

    /** Everything that the screens said was recorded is there at the next start. */
    private void reopened(Path folder, SampleAssembly.Telling sample) {
        Opened opened = Desk.open(folder, sample.setting(), Progress.SILENT);
        if (!(opened instanceof Opened.Ready(Desk desk)) || !desk.findings().isEmpty()) {
            throw new IllegalStateException("the record does not open again: " + opened);
        }
        guide.step("reopened", desk.entries().count());
        desk.close();
    }
}
