package org.folkmoot.cli;

import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code folkmoot tour DIR}: the front door takes these words to the desktop before they come here; help lists them, and
 * only words that it could not take arrive.
 */
final class TourCommand implements Command {
    static final String NAME = "tour";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, name(), "cli.tour.about")
                .path("DIR", "cli.tour.path")
                .json("cli.tour.json")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        String reason = console.words().text("cli.tour.alone");
        console.complain(reason);
        if (given.hasMatchedOption(Description.JSON)) {
            new Answer(console, NAME, "WRONG_USAGE").problem("", 0, reason).print();
        }
        return NOT_READABLE;
    }
}
