package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.copies.Export;
import org.folkmoot.copies.Exported;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot export DIR [-o FILE]}: gives the whole record away in one file. */
final class ExportCommand implements Command {
    private static final String NAME = "export";
    private static final String OUTPUT = "--output";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.export.about")
                .path("DIR", "cli.export.path")
                .path("FILE", "cli.export.output", false, "-o", OUTPUT)
                .json("cli.export.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path folder = given.matchedPositionalValue(0, Path.of(""));
        Path wanted = given.matchedOptionValue(OUTPUT, null);
        boolean json = given.hasMatchedOption(Description.JSON);
        Obstacle obstacle = new Obstacle(console, NAME, json);
        Finding file = obstacle.fileForFolder(folder);
        if (file != null) {
            return obstacle.notARecord(file);
        }
        Exported exported = new Export(console.disk())
                .of(folder, console.keys(), console.clock().getAsLong(), name -> place(wanted, name), Progress.SILENT);
        return switch (exported) {
            case Exported.NotARecord not -> obstacle.notARecord(not.not().why());
            case Exported.Not not -> obstacle.refused(not.reason());
            case Exported.Stopped stopped -> obstacle.refused(Sentence.of("desk.cancelled"));
            case Exported.Done done -> {
                if (json) {
                    new Answer(console, NAME, "WRITTEN")
                            .record(done.verification())
                            .with("file", done.file().toString())
                            .with("sealedHere", done.sealedHere())
                            .print();
                } else {
                    console.say(
                            done.sealedHere() ? "cli.export.sealed" : "cli.export.passed-on",
                            done.file().toString());
                    new Verified(console, done.verification()).print();
                }
                yield YES;
            }
        };
    }

    private static Path place(@Nullable Path wanted, String name) {
        if (wanted == null) {
            return Path.of(name);
        }
        return Files.isDirectory(wanted) ? wanted.resolve(name) : wanted;
    }
}
