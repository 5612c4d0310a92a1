package org.folkmoot.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.assembly.questions.RecordQuestions;
import org.folkmoot.assembly.questions.SearchQuestions;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The door to one open assembly: record, ask, watch.
 *
 * <p>Safe for use by several threads. {@link #record} waits until the act is forced to the disk, so it belongs on a
 * background thread; {@link #ask} is quick and sees one consistent state.
 */
public final class Desk implements AutoCloseable {
    private final OpenBook open;
    private final Names names;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Writing writing;
    private volatile @Nullable Id recorder;

    Desk(OpenBook open, Assembly state, Names names, DeskSetting setting) {
        this.open = open;
        this.names = names;
        this.writing = new Writing(open, state, names, setting, lock.writeLock(), this::tell);
    }

    /**
     * Opens an assembly's folder; reads and checks all of it.
     *
     * @param progress hears of entries read; cancelling leaves the folder as it was
     */
    public static Opened open(Path folder, DeskSetting setting, Progress progress) {
        return new Opener(setting).open(folder, progress);
    }

    /**
     * Checks an assembly's folder that is not open: reads and judges the book, and compares every row, account and sum
     * of the tables with what the book comes to. Nothing is recorded.
     *
     * @param progress cancelling leaves the folder as it was
     */
    public static Checking check(Path folder, DeskSetting setting, CheckProgress progress) {
        return new Opener(setting).check(folder, progress);
    }

    /** Founds an assembly in a folder and opens it. */
    public static Opened found(Path folder, Founding founding, DeskSetting setting) {
        return new Opener(setting).found(folder, founding);
    }

    /**
     * Records one act by the present recorder.
     *
     * @param texts names and free text that people typed with it, or {@link Texts#NONE}
     */
    public Recording record(Act act, Texts texts) {
        return writing.record(act, texts, recorder);
    }

    /**
     * Records a deed of several entries; all of it or nothing.
     *
     * @param entries how many entries the script adds, from 1
     */
    public Recording record(int entries, DeedScript script) {
        return writing.record(entries, script, recorder);
    }

    /**
     * A member takes the desk and records from now on; everybody's income is issued up to the hour, unless
     * each collects their own.
     *
     * @return what became of issuing the income, or null when none is due
     */
    public @Nullable Recording takeSeat(Id member) {
        recorder = member;
        tell(Set.of(Subject.RECORDER));
        return issueIncome();
    }

    /**
     * Issues everybody's income up to the hour, unless each collects their own; for a record that stays open longer than
     * until the next hour.
     *
     * @return what became of it, or null when none is due or nothing can be recorded here
     */
    public @Nullable Recording issueIncome() {
        long now = writing.now();
        Hour due = ask(state -> state.incomeDue(now).orElse(null));
        return due == null || isForLooking() ? null : record(new IncomeIssued(due), Texts.NONE);
    }

    /** Returns who records now, or null when nobody has taken the desk. */
    public @Nullable Id recorder() {
        return recorder;
    }

    /** Asks the state; the question must not keep it, nor wait for anything. */
    public <T extends @Nullable Object> T ask(Function<Assembly, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(writing.state());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Returns what people typed: names, titles, reasons. */
    public Names names() {
        return names;
    }

    /** Returns the search over people, proposals, meetings and payments. */
    public SearchQuestions search() {
        return writing.tables().search();
    }

    /** Returns the ledger, page by page. */
    public LedgerQuestions ledger() {
        return writing.tables().ledger();
    }

    /** Returns the record, page by page. */
    public RecordQuestions entries() {
        return writing.tables().record();
    }

    /**
     * Reads the record once more from the disk, judges it, and compares every row, account and sum of the tables with
     * what it comes to. Nothing is recorded meanwhile.
     *
     * @param progress cancelling changes nothing
     */
    public Checking checkBooks(CheckProgress progress) {
        return writing.checkBooks(progress);
    }

    /**
     * Does what {@link #checkBooks} does, and returns only what was not known before: what differs or is damaged, or that
     * it was cancelled; nothing when all is well.
     */
    public List<Sentence> check(Progress progress) {
        return switch (checkBooks((stage, done, of) -> progress.at(done, of))) {
            case Checking.Not(Sentence reason) -> List.of(reason);
            case Checking.Done done -> {
                List<Sentence> news = new ArrayList<>();
                for (Finding finding : done.findings()) {
                    if (!findings().contains(finding)) {
                        news.add(Sentence.of("desk.check-finding", finding.file(), finding.line(), finding.reason()));
                    }
                }
                news.addAll(done.differences());
                yield List.copyOf(news);
            }
        };
    }

    /**
     * Fills the tables anew from the record, and keeps the file with the old ones aside. Nothing is recorded meanwhile,
     * and whoever asks for lists waits.
     *
     * @param progress hears of entries read; cancelling then changes nothing
     * @return why it was not done, or null when it was
     */
    public @Nullable Sentence fillAnew(Progress progress) {
        return writing.fillAnew(progress);
    }

    /** Returns the time by this computer's clock, unix seconds. */
    public long now() {
        return writing.now();
    }

    /** Returns why the computer's date needs a person's word before anything is recorded, or null. */
    public @Nullable Sentence dateDoubt() {
        return writing.dateDoubt();
    }

    /** A person says that the computer's date is right. */
    public void confirmDate() {
        writing.confirmDate();
    }

    /** Tells whether nothing can be recorded here, only looked at. */
    public boolean isForLooking() {
        return open.lookingBecause() != null;
    }

    /** Returns why nothing can be recorded here, or null when it can. */
    public @Nullable Sentence lookingBecause() {
        return open.lookingBecause();
    }

    /** Returns everything that was found wrong with the record when it was opened. */
    public List<Finding> findings() {
        return open.findings();
    }

    /** Returns what was set aside when it was opened, and why that is harmless. */
    public List<Sentence> notices() {
        return open.notices();
    }

    /** Returns the assembly's folder. */
    public Path folder() {
        return open.book().folder().root();
    }

    /** Returns the assembly, 64 hex digits. */
    public String assembly() {
        return open.book().assembly();
    }

    /** Returns what signs copies of this record. */
    public CopySigner signer() {
        return writing;
    }

    /** Watches for changes until the returned value is closed. */
    public Watching watch(Watcher watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void tell(Set<Subject> subjects) {
        for (Watcher watcher : watchers) {
            try {
                watcher.changed(subjects);
            } catch (RuntimeException e) {
                // What is recorded stays recorded, whatever a screen makes of it; the mistake still reaches the person.
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    /** Ends recording; everything recorded is on the disk already. */
    @Override
    public void close() {
        watchers.clear();
        writing.close();
    }
}
