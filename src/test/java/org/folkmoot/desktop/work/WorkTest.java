package org.folkmoot.desktop.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Work with its threads replaced by two queues, run by hand. */
class WorkTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Object> shown = new ArrayList<>();
    private final List<Throwable> unforeseen = new ArrayList<>();
    private final Work work = new Work(background::add, screen::add, unforeseen::add);

    @Test
    void a_result_comes_back_to_the_screen() {
        work.start("count", progress -> 42, shown::add);
        assertEquals(1, work.shown().size());
        runAll();
        assertEquals(List.of(42), shown);
        assertEquals(List.of(), work.shown());
    }

    @Test
    void it_rests_only_when_every_answer_is_shown() {
        work.quietly(progress -> 1, one -> work.quietly(progress -> 2, shown::add));
        run(background);
        assertFalse(work.isResting(), "an answer is on its way");
        run(screen);
        assertFalse(work.isResting(), "the answer asked again");
        runAll();
        assertTrue(work.isResting());
        assertEquals(List.of(2), shown);
    }

    @Test
    void what_fails_does_not_keep_it_from_resting() {
        work.quietly(
                progress -> {
                    throw new IllegalStateException("behind");
                },
                shown::add);
        runAll();
        assertTrue(work.isResting());
    }

    @Test
    void a_million_reports_are_shown_as_one() {
        Running running = work.start(
                "count",
                progress -> {
                    for (int i = 0; i <= 1_000_000; i++) {
                        progress.says("row", i, 1_000_000);
                    }
                    return true;
                },
                shown::add);
        run(background);
        assertEquals(2, screen.size(), "one report and the end");
        run(screen);
        assertEquals(1.0, running.fraction().get());
    }

    @Test
    void what_was_cancelled_shows_nothing_and_is_over() {
        Running running = work.start(
                "count",
                progress -> {
                    progress.stopIfCancelled();
                    return 1;
                },
                shown::add);
        running.cancel();
        runAll();
        assertEquals(List.of(), shown);
        assertEquals(List.of(), unforeseen);
        assertTrue(running.over().get());
    }

    @Test
    void what_fails_reaches_the_person_whether_behind_the_window_or_in_it() {
        work.start(
                "count",
                progress -> {
                    throw new OutOfMemoryError("behind");
                },
                shown::add);
        work.quietly(progress -> 1, one -> {
            throw new IllegalStateException("in it");
        });
        runAll();
        assertEquals(
                List.of("behind", "in it"),
                unforeseen.stream().map(Throwable::getMessage).toList());
        assertEquals(List.of(), work.shown());
    }

    @Test
    void of_questions_that_come_too_fast_only_the_newest_is_answered_and_shown() {
        List<String> asked = new ArrayList<>();
        Asking<String, String> asking = new Asking<>(
                work,
                (question, stale) -> {
                    asked.add(question);
                    return question + "!";
                },
                shown::add);
        asking.ask("a");
        asking.ask("ab");
        asking.ask("abc");
        runAll();
        assertEquals(List.of("a", "abc"), asked);
        assertEquals(List.of("abc!"), shown);
    }

    private void runAll() {
        while (!background.isEmpty() || !screen.isEmpty()) {
            run(background);
            run(screen);
        }
    }

    private static void run(Queue<Runnable> queue) {
        for (Runnable each = queue.poll(); each != null; each = queue.poll()) {
            each.run();
        }
    }
}
