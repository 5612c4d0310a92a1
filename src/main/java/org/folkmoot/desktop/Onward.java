package org.folkmoot.desktop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Recording;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.shell.TimeStep;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.sample.Ahead;
import org.folkmoot.sample.StoryClock;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/**
 * Lets time go on in the sample, whose clock nobody else moves: else no meeting there would ever come, and no decision
 * would ever count.
 *
 * <p>It does what happens when a record is opened at that time, and no more: whoever records issues the income that is due.
 */
final class Onward {
    private static final int WEEK = 7;

    private final Sitting sitting;
    private final StoryClock clock;
    private final Consumer<Optional<Recording>> gone;

    /**
     * Prepares it.
     *
     * @param clock the clock of the sample's desk
     * @param gone is run on the JavaFX thread when the clock stands elsewhere, with what became of issuing income
     */
    Onward(Sitting sitting, StoryClock clock, Consumer<Optional<Recording>> gone) {
        this.sitting = sitting;
        this.clock = clock;
        this.gone = gone;
    }

    /** Returns how far one can go: to what is due first, by a day, by a week. */
    List<TimeStep> steps(Host host) {
        Wording words = host.words();
        long now = clock.now();
        List<TimeStep> steps = new ArrayList<>();
        sitting.desk().ask(state -> Ahead.next(state, now)).ifPresent(ahead -> {
            String what = sitting.say(host, ahead.what());
            String text = ahead.timed()
                    ? words.text("sample.go-on.next-time", day(words, ahead.at()), time(words, ahead.at()), what)
                    : words.text("sample.go-on.next", day(words, ahead.at()), what);
            steps.add(step(host, "go-on-next", text, ahead.at()));
        });
        long tomorrow = now + Day.SECONDS;
        steps.add(step(host, "go-on-day", words.text("sample.go-on.day", day(words, tomorrow)), tomorrow));
        long week = now + WEEK * Day.SECONDS;
        steps.add(step(host, "go-on-week", words.text("sample.go-on.week", day(words, week)), week));
        return steps;
    }

    /** Says where the clock stands, in a sentence for the frame. */
    String stands(Wording words) {
        return words.text("sample.clock", day(words, clock.now()), time(words, clock.now()));
    }

    /** Says what time it is now, for whoever has just let it go on. */
    String now(Wording words) {
        return words.text("sample.now", day(words, clock.now()), time(words, clock.now()));
    }

    private TimeStep step(Host host, String id, String text, long to) {
        return new TimeStep(id, text, () -> host.work().quietly(progress -> go(to), gone::accept));
    }

    private Optional<Recording> go(long to) {
        clock.set(Math.max(clock.now(), to));
        Desk desk = sitting.desk();
        // A long pause makes a desk doubt the date; here a person has just set it.
        desk.confirmDate();
        return desk.recorder() == null ? Optional.empty() : Optional.ofNullable(desk.issueIncome());
    }

    private String day(Wording words, long at) {
        return words.figures()
                .day(new Day(Instant.ofEpochSecond(at)
                        .atZone(sitting.zone())
                        .toLocalDate()
                        .toEpochDay()));
    }

    private String time(Wording words, long at) {
        return words.figures().clock(at, sitting.zone());
    }
}
