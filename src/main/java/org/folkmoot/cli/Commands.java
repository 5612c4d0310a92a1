package org.folkmoot.cli;

import java.util.List;

/** All commands, in the order in which help lists them. */
final class Commands {
    private Commands() {}

    static List<Command> all() {
        return List.of(
                new ImportCommand(),
                new SampleCommand(),
                new ExportCommand(),
                new BooksCommand(),
                new OpenCommand(),
                new VerifyCommand(),
                new CheckCommand(),
                new IncomeCommand(),
                new FadeCommand(),
                new RouteCommand(),
                new TourCommand());
    }
}
