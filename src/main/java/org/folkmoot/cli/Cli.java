package org.folkmoot.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Answers words on the command line. */
public final class Cli {
    private static final String VERSION = "--version";

    private Cli() {}

    /**
     * Does what the words say.
     *
     * @return 0: yes; 1: every other result; 2: not readable, or wrong usage
     */
    public static int run(String... words) {
        return run(Console.ofThisProcess(), words);
    }

    /** Does what the words say, on a console of somebody's choice. */
    static int run(Console console, String... words) {
        int exit;
        try {
            exit = answer(console, words);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            exit = new Unforeseen(e).say(console);
        }
        // Whoever reads the answer may have gone away in the middle of it.
        if (console.out().checkError()) {
            console.complain(console.words().text("cli.pipe-closed", "F-PIPE"));
            return Math.max(exit, Command.NO);
        }
        return exit;
    }

    private static int answer(Console console, String... words) {
        List<Command> commands = Commands.all();
        CommandLine line = line(commands, console);
        boolean json = Arrays.asList(words).contains(Description.JSON);
        ParseResult given;
        try {
            given = line.parseArgs(words);
        } catch (CommandLine.ParameterException wrong) {
            return new WrongUsage(console).say(wrong, json);
        }
        ParseResult inner = given.hasSubcommand() ? given.subcommand() : given;
        if (inner.isUsageHelpRequested()) {
            inner.commandSpec().commandLine().usage(console.out());
            return Command.YES;
        }
        if (given.isVersionHelpRequested()) {
            version(console, given.hasMatchedOption(Description.JSON));
            return Command.YES;
        }
        if (!given.hasSubcommand()) {
            line.usage(console.err());
            return Command.NOT_READABLE;
        }
        String name = inner.commandSpec().name();
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(inner, console);
    }

    private static CommandLine line(List<Command> commands, Console console) {
        CommandSpec root = new Description(console.words(), "folkmoot", "cli.about")
                .json("cli.version.json")
                .spec();
        root.addOption(OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description(console.words().text("cli.version"))
                .build());
        root.usageMessage().footer("", console.words().text("cli.exit"));
        commands.forEach(command -> root.addSubcommand(command.name(), command.describe(console.words())));
        CommandLine line = new CommandLine(root);
        line.setUsageHelpLongOptionsMaxWidth(30);
        return line;
    }

    private static void version(Console console, boolean json) {
        String known = console.version();
        if (json) {
            new Answer(console, "version", "YES").with("version", known).print();
        } else {
            console.out().print("folkmoot " + known + "\n");
        }
    }
}
