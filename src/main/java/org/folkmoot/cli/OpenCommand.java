package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.copies.BroughtIn;
import org.folkmoot.copies.CopyFile;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot open FILE --assembly DIR}: makes an assembly's folder from a copy, for looking. */
final class OpenCommand implements Command {
    private static final String NAME = "open";
    private static final String ASSEMBLY = "--assembly";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.open.about")
                .path("FILE", "cli.open.path")
                .path("DIR", "cli.open.assembly", true, ASSEMBLY)
                .json("cli.open.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Path folder = given.matchedOptionValue(ASSEMBLY, Path.of(""));
        boolean json = given.hasMatchedOption(Description.JSON);
        Obstacle obstacle = new Obstacle(console, NAME, json);
        if (Files.isDirectory(file)) {
            return obstacle.notARecord(new Finding(file.toString(), 0, Sentence.of("cli.wrong.folder-for-copy")));
        }
        return switch (new CopyFile(console.disk()).open(file, folder, Progress.SILENT)) {
            case BroughtIn.NotARecord not -> obstacle.notACopy(not.not().why());
            case BroughtIn.Damaged damaged -> obstacle.refused(damaged.reason());
            case BroughtIn.Not not -> obstacle.refused(not.reason());
            case BroughtIn.Stopped stopped -> obstacle.refused(Sentence.of("desk.cancelled"));
            case BroughtIn.Done done -> {
                if (json) {
                    new Answer(console, NAME, done.wasThere() ? "WAS_THERE" : "OPENED")
                            .record(done.verification())
                            .with("folder", folder.toString())
                            .print();
                } else {
                    console.say(done.wasThere() ? "cli.open.was-there" : "cli.open.opened", folder.toString());
                    new Verified(console, done.verification()).print();
                }
                yield YES;
            }
        };
    }
}
