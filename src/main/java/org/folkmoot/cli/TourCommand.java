package org.folkmoot.cli;

import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code folkmoot tour DIR}: the front door takes these words to the desktop before they come here; help lists them, and
 * only words that it could not take arrive.
 */
final class TourCommand implements Command {
    @Override
    public String name() {
        return "tour";
    }

    @Override
    public CommandSpec describe(Wording words) {
        return new Description(words, name(), "cli.tour.about")
                .path("DIR", "cli.tour.path")
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        console.complain(console.words().text("cli.tour.alone"));
        return NOT_READABLE;
    }
}
