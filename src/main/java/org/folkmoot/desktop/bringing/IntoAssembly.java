package org.folkmoot.desktop.bringing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.LocalPersonal;
import org.folkmoot.imports.Whom;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Id;

/** An open assembly: the good rows are recorded as one deed, behind the window. */
public final class IntoAssembly implements Destination {
    private static final String CANCELLED = "import.cancelled";

    private final Sitting sitting;
    private final Host host;

    /** Brings into the assembly that is open. */
    public IntoAssembly(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
    }

    /**
     * What became of the taking.
     *
     * @param recording what the desk says
     * @param beside what else a person should know, in words; mostly empty
     */
    private record Outcome(Recording recording, String beside) {}

    @Override
    public boolean founds() {
        return false;
    }

    @Override
    public Supplier<Basis> basis() {
        return () -> Basis.of(sitting.desk());
    }

    @Override
    public String name(Whom known) {
        return known instanceof Whom.Known(Id id) ? sitting.name(id) : "";
    }

    @Override
    public String keptWhere() {
        Path local = new BookFolder(sitting.desk().folder()).local();
        return host.words().text("bringing.kept.assembly", local.toString());
    }

    @Override
    public String recorder() {
        Id recorder = sitting.desk().recorder();
        return recorder == null ? "" : sitting.name(recorder);
    }

    @Override
    public void follow(Subscriptions held, Runnable changed, Consumer<String> whyNot) {
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.TRUST, Subject.RULES), changed);
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.record(sitting.desk(), state),
                cause -> whyNot.accept(cause == null ? "" : sitting.say(host, cause)));
    }

    @Override
    public Running take(ImportPlan plan, Consumer<String> taken) {
        return host.work()
                .start(
                        host.words().text("bringing.taking"),
                        progress -> record(plan, progress),
                        outcome -> say(outcome, taken));
    }

    private Outcome record(ImportPlan plan, Progress progress) {
        Recording recording = plan.record(sitting.desk(), (done, of) -> {
            progress.says(host.words().text("bringing.taking.at", done, of), done, of);
            return !progress.cancelled();
        });
        return new Outcome(recording, recording instanceof Recording.Recorded ? keepPersonal(plan) : "");
    }

    /** What is recorded stays recorded, whatever becomes of a local file. */
    private String keepPersonal(ImportPlan plan) {
        try {
            new LocalPersonal(new RealDisk(), sitting.desk().folder()).keep(plan.personal(sitting.desk()));
            return "";
        } catch (IOException e) {
            return host.words().text("bringing.kept.not", keptWhere());
        }
    }

    private void say(Outcome outcome, Consumer<String> taken) {
        switch (outcome.recording()) {
            case Recording.Recorded recorded -> {
                String warning = recorded.warning() == null ? "" : sitting.say(host, recorded.warning());
                taken.accept((outcome.beside() + " " + warning).strip());
            }
            case Recording.Refused(var cause, var rule)
            when cause.key().equals(CANCELLED) -> host.tell(sitting.say(host, cause));
            case Recording refused -> sitting.say(host, refused, recorded -> {});
        }
    }
}
