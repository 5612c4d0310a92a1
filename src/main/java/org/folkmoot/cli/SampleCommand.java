package org.folkmoot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.copies.Export;
import org.folkmoot.copies.Exported;
import org.folkmoot.desk.Progress;
import org.folkmoot.sample.SampleAssembly;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot sample FILE}: makes the sample assembly and writes it as a copy. */
final class SampleCommand implements Command {
    private static final String NAME = "sample";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.sample.about")
                .path("FILE", "cli.sample.path")
                .json("cli.sample.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path wanted = given.matchedPositionalValue(0, Path.of(""));
        boolean json = given.hasMatchedOption(Description.JSON);
        Obstacle obstacle = new Obstacle(console, NAME, json);
        Path workshop = null;
        try {
            workshop = Files.createTempDirectory("folkmoot-sample");
            return write(workshop, wanted, json, obstacle, console);
        } catch (IOException e) {
            return obstacle.refused(Sentence.of("cli.sample.no-room", String.valueOf(e.getMessage())));
        } finally {
            clear(workshop);
        }
    }

    private static int write(Path workshop, Path wanted, boolean json, Obstacle obstacle, Console console) {
        SampleAssembly.Telling sample = SampleAssembly.tell(workshop, SampleAssembly.SEED, Progress.SILENT);
        try (var desk = sample.desk()) {
            Exported exported = new Export(console.disk())
                    .of(desk, name -> Files.isDirectory(wanted) ? wanted.resolve(name) : wanted, Progress.SILENT);
            return switch (exported) {
                case Exported.NotARecord not -> obstacle.notARecord(not.not().why());
                case Exported.Not not -> obstacle.refused(not.reason());
                case Exported.Stopped stopped -> obstacle.refused(Sentence.of("desk.cancelled"));
                case Exported.Done done -> {
                    if (json) {
                        new Answer(console, NAME, "WRITTEN")
                                .record(done.verification())
                                .with("file", done.file().toString())
                                .print();
                    } else {
                        console.say("cli.sample.written", done.file().toString());
                        new Verified(console, done.verification()).print();
                    }
                    yield YES;
                }
            };
        }
    }

    /** Takes the folder away in which the sample was made; what cannot be deleted lies in the system's temporary folder. */
    private static void clear(@org.jspecify.annotations.Nullable Path workshop) {
        if (workshop == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(workshop)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            workshop.toFile().deleteOnExit();
        }
    }
}
