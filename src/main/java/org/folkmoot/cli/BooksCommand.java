package org.folkmoot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.NobodysNames;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Finding;
import org.folkmoot.reports.books.BooksFolder;
import org.folkmoot.reports.books.BooksFolder.Written;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot books DIR --out DIR}: the books for a spreadsheet and for plain-text accounting. */
final class BooksCommand implements Command {
    /** What is written like a day, whether the calendar has it or not. */
    private static final Pattern LIKE_A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What is written like a month, whether the calendar has it or not. */
    private static final Pattern LIKE_A_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private static final String NAME = "books";
    private static final String OUT = "--out";
    private static final String FROM = "--from";
    private static final String UNTIL = "--until";
    private static final String MONTH = "--month";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.books.about")
                .path("DIR", "cli.books.path")
                .path("DIR", "cli.books.out", true, OUT)
                .word("DAY", "cli.books.from", FROM)
                .word("DAY", "cli.books.until", UNTIL)
                .word("MONTH", "cli.books.month", MONTH)
                .json("cli.books.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path folder = given.matchedPositionalValue(0, Path.of(""));
        Path out = given.matchedOptionValue(OUT, Path.of(""));
        Obstacle obstacle = new Obstacle(console, NAME, given.hasMatchedOption(Description.JSON));
        Finding file = obstacle.fileForFolder(folder);
        if (file != null) {
            return obstacle.notARecord(file);
        }
        Month month;
        Day from;
        Day until;
        try {
            month = month(given);
            if (month != null && (given.hasMatchedOption(FROM) || given.hasMatchedOption(UNTIL))) {
                throw Stop.wrongUsage("cli.books.month-or-days");
            }
            from = month == null ? day(given, FROM) : month.first();
            until = month == null ? day(given, UNTIL) : month.end().plus(-1);
        } catch (Stop stop) {
            return obstacle.wrongUsage(stop);
        }
        if (Files.isRegularFile(out)) {
            return obstacle.refused(Sentence.of("cli.books.out-is-file", out.toString()));
        }
        return switch (Desk.open(folder, console.setting(), Progress.SILENT)) {
            case Opened.Not not -> obstacle.notOpened(folder, not.reason());
            case Opened.Ready(Desk desk) -> {
                try (desk) {
                    Sentence empty = nothingToWrite(desk, month, from, until);
                    yield empty == null ? write(desk, from, until, out, console, obstacle) : obstacle.refused(empty);
                }
            }
        };
    }

    private static @Nullable Month month(ParseResult given) throws Stop {
        String typed = given.matchedOptionValue(MONTH, null);
        return typed == null ? null : inCalendar(typed, Month::parse, LIKE_A_MONTH);
    }

    private static @Nullable Day day(ParseResult given, String option) throws Stop {
        String typed = given.matchedOptionValue(option, null);
        return typed == null ? null : inCalendar(typed, Day::parse, LIKE_A_DAY);
    }

    private static <T> T inCalendar(String typed, Function<String, T> parse, Pattern like) throws Stop {
        try {
            return parse.apply(typed);
        } catch (DateTimeException e) {
            throw Stop.wrongUsage(like.matcher(typed).matches() ? "cli.books.no-such-day" : "cli.books.no-day", typed);
        }
    }

    /**
     * Returns why nothing can stand in the books of these days, with what to write instead: they have not begun, or they
     * were over before there was an assembly. Returns null when something can.
     */
    private static @Nullable Sentence nothingToWrite(
            Desk desk, @Nullable Month month, @Nullable Day from, @Nullable Day until) {
        Day founded = desk.ask(state -> Day.of(state.founding().at()));
        // The clock of a laptop may be behind; the founding has been all the same.
        Day today = Day.of(desk.now()).max(founded);
        if (from != null && today.isBefore(from)) {
            return month == null
                    ? Sentence.of("cli.books.days-to-come", from, today, today.toString())
                    : Sentence.of(
                            "cli.books.month-to-come",
                            month.toString(),
                            today,
                            Month.of(today).toString());
        }
        if (until != null && until.isBefore(founded)) {
            return month == null
                    ? Sentence.of("cli.books.days-before", until, founded, founded.toString())
                    : Sentence.of(
                            "cli.books.month-before",
                            month.toString(),
                            founded,
                            Month.of(founded).toString());
        }
        return null;
    }

    private static int write(
            Desk desk, @Nullable Day from, @Nullable Day until, Path out, Console console, Obstacle obstacle) {
        Day first = from == null ? desk.ask(state -> Day.of(state.founding().at())) : from;
        if ((until == null ? Day.of(desk.now()) : until).isBefore(first)) {
            return obstacle.refused(Sentence.of("cli.books.wrong-way", first));
        }
        try {
            desk.names().callNobodys(desk.ask(state -> NobodysNames.of(state, console.words())));
            return switch (BooksFolder.write(desk, console.words(), first, until, out, (done, of) -> true)) {
                case Written.InTheWay way ->
                    obstacle.refused(
                            Sentence.of("cli.books.in-the-way", way.file().toString()));
                case Written.Stopped stopped -> obstacle.refused(Sentence.of("desk.cancelled"));
                case Written.Done done -> {
                    say(done, console, obstacle.json());
                    yield YES;
                }
            };
        } catch (IOException e) {
            return obstacle.refused(Sentence.of("cli.books.disk", String.valueOf(e.getMessage())));
        }
    }

    private static void say(Written.Done done, Console console, boolean json) {
        if (json) {
            new Answer(console, NAME, "WRITTEN")
                    .with("from", done.period().from().toString())
                    .with("until", done.period().until().toString())
                    .with("files", done.files().stream().map(Path::toString).toList())
                    .with("statements", done.statements())
                    .print();
            return;
        }
        console.say("cli.books.written", done.period().from(), done.period().until());
        done.files().forEach(file -> console.tell(file.toString()));
        console.say(
                "cli.books.statements",
                done.statements(),
                done.files().getFirst().resolveSibling(BooksFolder.STATEMENTS).toString());
    }
}
