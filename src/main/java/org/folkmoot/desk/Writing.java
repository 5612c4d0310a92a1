package org.folkmoot.desk;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.book.Appended;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The one writer: judge, append, apply, store, tell, in this order, on a thread of its own. */
final class Writing implements CopySigner {
    private static final int DEED_ID_BYTES = 16;

    private final OpenBook open;
    private final Names names;
    private final DeskSetting setting;
    private final Lock stateLock;
    private final Consumer<Set<Subject>> told;
    private final LineCodec codec = new LineCodec();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("desk").daemon().factory());
    private final TableKeeping tables;
    private final ClockCheck clock;
    private volatile Assembly state;
    private @Nullable Sentence stopped;

    Writing(
            OpenBook open,
            Assembly state,
            Names names,
            DeskSetting setting,
            Lock stateLock,
            Consumer<Set<Subject>> told) {
        this.open = open;
        this.state = state;
        this.names = names;
        this.setting = setting;
        this.stateLock = stateLock;
        this.told = told;
        this.tables = new TableKeeping(open, names, thread, () -> told.accept(EnumSet.allOf(Subject.class)));
        this.clock = new ClockCheck(setting.clock());
    }

    Recording record(Act act, Texts texts, @Nullable Id by) {
        return record(1, writer -> writer.add(act, texts), by);
    }

    Recording record(int entries, DeedScript script, @Nullable Id by) {
        return onThread(() -> write(entries, script, by));
    }

    /** Waits for the writer; a waiting caller that is interrupted waits on, because the act may already be recorded. */
    private <T> T onThread(Callable<T> work) {
        var waiting = thread.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Recording write(int entries, DeedScript script, @Nullable Id by) {
        Sentence looking = open.lookingBecause();
        if (looking != null) {
            return new Recording.Refused(looking, null);
        }
        if (stopped != null) {
            return new Recording.Refused(stopped, null);
        }
        Sentence doubt = dateDoubt();
        if (doubt != null) {
            return new Recording.Refused(doubt, null);
        }
        Tip tip = open.book().tip();
        long at = Math.max(setting.clock().getAsLong(), Math.max(tip.at(), state.latest()));
        Assembly basis = entries == 1 ? state : state.copy();
        Trial trial = new Trial(codec, setting, basis, entries == 1, tip, at, by, deedId(entries), entries);
        try {
            script.write(trial);
        } catch (DeedRefused refused) {
            return new Recording.Refused(refused.why().cause(), refused.why().rule());
        }
        trial.requireComplete();
        return keep(trial, basis);
    }

    private Recording keep(Trial trial, Assembly basis) {
        return switch (open.book().append(trial.lines())) {
            case Appended.NotKept not -> new Recording.NotWritten(not.reason());
            case Appended.NotKnown not -> {
                stopped = Sentence.of("desk.stopped");
                yield new Recording.NotKnown(not.reason());
            }
            case Appended.Kept kept -> {
                apply(trial, basis);
                Sentence behind = tables.write(trial.applied());
                Sentence warning = behind != null || kept.notes().isEmpty()
                        ? behind
                        : kept.notes().getFirst();
                sealAfterMeeting(trial);
                told.accept(Subject.of(trial.effects()));
                yield new Recording.Recorded(trial.entries(), warning);
            }
        };
    }

    private void apply(Trial trial, Assembly basis) {
        stateLock.lock();
        try {
            if (basis == state) {
                for (Applied applied : trial.applied()) {
                    state.apply(applied.effects(), applied.entry().envelope().at());
                }
            } else {
                state = basis;
            }
            trial.applied().forEach(applied -> names.take(applied.entry(), applied.texts()));
        } finally {
            stateLock.unlock();
        }
    }

    /** Signs the record as it stood when a meeting closed; a seal that cannot be written takes nothing back. */
    private void sealAfterMeeting(Trial trial) {
        if (trial.entries().stream().anyMatch(entry -> entry.act() instanceof MeetingClosed)) {
            Appended sealed = open.book().seal(setting.clock().getAsLong());
            if (sealed instanceof Appended.NotKnown) {
                stopped = Sentence.of("desk.stopped");
            }
        }
    }

    private @Nullable String deedId(int entries) {
        if (entries == 1) {
            return null;
        }
        byte[] id = new byte[DEED_ID_BYTES];
        setting.random().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** Returns the state; only under the lock that guards it, or on the writer's thread. */
    Assembly state() {
        return state;
    }

    Tables tables() {
        return open.tables();
    }

    long now() {
        return setting.clock().getAsLong();
    }

    @Nullable
    Sentence dateDoubt() {
        Assembly now = state;
        return now.isComplete() ? clock.doubt(now.latest()) : null;
    }

    void confirmDate() {
        clock.confirm();
    }

    Checking checkBooks(CheckProgress progress) {
        return onThread(() -> tables.check(progress));
    }

    @Nullable
    Sentence fillAnew(Progress progress) {
        return onThread(() -> Optional.ofNullable(tables.fillAnew(progress))).orElse(null);
    }

    @Override
    public @Nullable Tip tip() {
        return open.lookingBecause() == null ? onThread(() -> open.book().tip()) : null;
    }

    @Override
    public Seal sign(Seal.Terms terms) {
        return onThread(() -> open.book().sign(terms));
    }

    void close() {
        if (thread.isShutdown()) {
            return;
        }
        onThread(() -> {
            tables.close();
            try {
                open.book().close();
            } catch (IOException e) {
                // Everything appended was forced; the lock ends with the program at the latest.
            }
            return Boolean.TRUE;
        });
        thread.shutdown();
    }
}
