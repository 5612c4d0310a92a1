package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.copies.Verification;
import org.folkmoot.copies.Verify;
import org.folkmoot.desk.Progress;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code folkmoot verify FILE|DIR}: is this record unaltered since it was recorded? */
final class VerifyCommand implements Command {
    private static final String NAME = "verify";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, NAME, "cli.verify.about")
                .path("FILE|DIR", "cli.verify.path")
                .json("cli.verify.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Path path = given.matchedPositionalValue(0, Path.of(""));
        boolean json = given.hasMatchedOption(Description.JSON);
        Obstacle obstacle = new Obstacle(console, NAME, json);
        return switch (new Verify(console.disk()).path(path, console.keys(), Progress.SILENT)) {
            case Verification.NotARecord not ->
                Files.isDirectory(path) ? obstacle.notARecord(not.why()) : obstacle.notACopy(not.why());
            case Verification.Stopped stopped -> obstacle.refused(Sentence.of("desk.cancelled"));
            case Verification.Checked checked -> {
                if (json) {
                    new Answer(console, NAME, checked.result().name())
                            .record(checked)
                            .with("file", path.toString())
                            .problems(checked.findings())
                            .with("findingCount", checked.findingCount())
                            .with(
                                    "notices",
                                    checked.notices().stream()
                                            .map(console::said)
                                            .toList())
                            .print();
                } else {
                    new Verified(console, checked).print();
                }
                yield checked.result() == Verification.Result.INTACT ? YES : NO;
            }
        };
    }
}
