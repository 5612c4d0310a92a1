package org.folkmoot.desktop.sitting;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.copies.KnownCopiesFile;
import org.folkmoot.desk.DeedScript;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.NobodysNames;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Subject;
import org.folkmoot.desk.Watching;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The desk as screens use it. */
public final class Sitting {
    private static final long SECONDS_A_MINUTE = 60;

    private final Desk desk;
    private final ZoneId zone;
    private final KnownCopiesFile copies;
    private final BooksCheck booksCheck;
    private final ObjectProperty<MoneyPart> moneyPart = new SimpleObjectProperty<>(MoneyPart.LEDGER);

    /**
     * Sits down at a desk.
     *
     * @param zone the zone of the clock on the wall, for showing times of day; never for recording or counting
     */
    public Sitting(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        this.booksCheck = new BooksCheck(desk);
        this.copies = new KnownCopiesFile(new RealDisk(), desk.folder(), !desk.isForLooking());
    }

    /** Returns the desk. */
    public Desk desk() {
        return desk;
    }

    /** Returns what is known here about copies of this record; reading it belongs on a background thread. */
    public KnownCopiesFile copies() {
        return copies;
    }

    /** Returns the check of the books in this window. */
    public BooksCheck booksCheck() {
        return booksCheck;
    }

    /**
     * Returns which part of the page of money is shown, or will be when somebody goes there: other pages lead to one of
     * them, and a change of language keeps it. To be used on the JavaFX thread.
     */
    public ObjectProperty<MoneyPart> moneyPart() {
        return moneyPart;
    }

    /** Returns the zone of the clock on the wall. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the time by the computer's clock, unix seconds. */
    public long now() {
        return desk.now();
    }

    /** Says things in a language from now on: what is nobody's has a name that nobody typed. */
    public void speak(Wording words) {
        desk.names().callNobodys(desk.ask(state -> NobodysNames.of(state, words)));
    }

    /** Returns the name of a person or organisation, of the common fund, or of the common circles. */
    public String name(Id id) {
        return desk.names().shown(id);
    }

    /** Returns a sentence in words, with names for ids. */
    public String say(Host host, Sentence sentence) {
        return host.words().say(sentence, desk.names()::shown);
    }

    /** Asks the state behind the window and shows the answer on the JavaFX thread. */
    public <T extends @Nullable Object> void ask(Host host, Function<Assembly, T> question, Consumer<? super T> show) {
        host.work().quietly(progress -> desk.ask(question), show);
    }

    /**
     * Asks now and again whenever one of these subjects changes, for as long as the screen is shown.
     *
     * @param show runs on the JavaFX thread with each answer
     */
    public <T extends @Nullable Object> void follow(
            Host host,
            Subscriptions held,
            Collection<Subject> subjects,
            Function<Assembly, T> question,
            Consumer<? super T> show) {
        watch(
                held,
                subjects,
                () -> ask(host, question, answer -> {
                    if (!held.released()) {
                        show.accept(answer);
                    }
                }));
    }

    /**
     * Runs something on the JavaFX thread now, whenever one of these subjects changes, and when somebody else records from
     * now on: what may be done is on every page. Many changes at once run it once.
     */
    public void watch(Subscriptions held, Collection<Subject> subjects, Runnable changed) {
        Set<Subject> wanted = EnumSet.copyOf(subjects);
        wanted.add(Subject.RECORDER);
        AtomicBoolean waiting = new AtomicBoolean();
        Watching watching = desk.watch(happened -> {
            if (happened.stream().anyMatch(wanted::contains) && !waiting.getAndSet(true)) {
                Platform.runLater(() -> {
                    waiting.set(false);
                    if (!held.released()) {
                        changed.run();
                    }
                });
            }
        });
        held.add(watching::close);
        changed.run();
    }

    /** Runs something on the JavaFX thread whenever the clock shows another minute, for as long as the screen is shown. */
    public void whenAMinutePasses(Subscriptions held, Runnable passed) {
        AtomicLong before = new AtomicLong(minute());
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> {
            long after = minute();
            if (before.getAndSet(after) != after) {
                passed.run();
            }
        }));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        held.add(clock::stop);
    }

    private long minute() {
        return Math.floorDiv(now(), SECONDS_A_MINUTE);
    }

    /** Records one act behind the window; what it comes to is said, and {@code then} runs only when it is recorded. */
    public void record(Host host, Act act, Texts texts, Consumer<Recording.Recorded> then) {
        record(host, act, texts, then, () -> {});
    }

    /** Records one act behind the window; {@code otherwise} runs when it was refused and that has been read. */
    public void record(Host host, Act act, Texts texts, Consumer<Recording.Recorded> then, Runnable otherwise) {
        host.work().quietly(progress -> desk.record(act, texts), recording -> say(host, recording, then, otherwise));
    }

    /**
     * Records what a sheet asked for. The sheet goes at once, so that nobody records twice; when it could not be recorded
     * it comes again after the refusal, with all that was typed.
     */
    public void recordFrom(Region sheet, Host host, Act act, Texts texts, Consumer<Recording.Recorded> then) {
        host.closeSheet();
        record(host, act, texts, then, () -> host.sheet(sheet));
    }

    /** Records a deed of several entries behind the window, like {@link #record(Host, Act, Texts, Consumer)}. */
    public void record(Host host, int entries, DeedScript script, Consumer<Recording.Recorded> then) {
        record(host, entries, script, then, () -> {});
    }

    /** The same; {@code otherwise} runs when it was refused and that has been read. */
    public void record(
            Host host, int entries, DeedScript script, Consumer<Recording.Recorded> then, Runnable otherwise) {
        host.work()
                .quietly(progress -> desk.record(entries, script), recording -> say(host, recording, then, otherwise));
    }

    /** Says what became of a recording. */
    public void say(Host host, Recording recording, Consumer<Recording.Recorded> then) {
        say(host, recording, then, () -> {});
    }

    private void say(Host host, Recording recording, Consumer<Recording.Recorded> then, Runnable otherwise) {
        if (recording instanceof Recording.Recorded recorded) {
            Act act = recorded.last().act();
            host.recorded(say(host, desk.ask(state -> EntrySentence.of(state, act))));
        }
        sayUnlessRecorded(host, recording, then, otherwise);
    }

    /** Says what became of a recording where {@code then} itself says that it was recorded, in words of its own. */
    public void sayUnlessRecorded(
            Host host, Recording recording, Consumer<Recording.Recorded> then, Runnable otherwise) {
        switch (recording) {
            case Recording.Recorded recorded -> {
                if (recorded.warning() != null) {
                    host.tell(say(host, recorded.warning()));
                }
                then.accept(recorded);
            }
            case Recording.Refused refused ->
                host.refused(new Trouble(say(host, refused.cause()), rule(host, refused.rule()), null), otherwise);
            case Recording.NotWritten not ->
                host.refused(
                        new Trouble(say(host, not.cause()), null, host.words().text("desk.not-written.now")),
                        otherwise);
            case Recording.NotKnown not ->
                host.refused(
                        new Trouble(say(host, not.cause()), null, host.words().text("desk.not-known.now")));
        }
    }

    private @Nullable String rule(Host host, @Nullable Rule rule) {
        return rule == null ? null : say(host, RuleSentences.now(desk, rule));
    }
}
