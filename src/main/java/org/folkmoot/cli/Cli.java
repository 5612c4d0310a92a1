package org.folkmoot.cli;

import java.nio.file.Path;
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
        Asked asked = Asked.of(Commands.all().stream().map(Command::name).toList(), words);
        int exit;
        try {
            exit = answer(console, asked);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            exit = new Unforeseen(e).say(console, asked.command(), asked.json());
        }
        // Whoever reads the answer may have gone away in the middle of it.
        if (console.out().checkError()) {
            console.complain(console.words().text("cli.pipe-closed", "F-PIPE"));
            return Math.max(exit, Command.NO);
        }
        return exit;
    }

    /**
     * Says as JSON what came of a tour, whose steps were told on the error output.
     *
     * @param folder where its pictures lie
     * @param exit what the tour returned
     */
    public static int toured(Path folder, int exit) {
        Console console = Console.ofThisProcess();
        Answer answer = new Answer(console, TourCommand.NAME, exit == Command.YES ? "WALKED" : "FAILED")
                .with("folder", folder.toString());
        if (exit != Command.YES) {
            answer.problem("", 0, console.words().text("cli.tour.failed"));
        }
        answer.print();
        console.out().flush();
        return exit;
    }

    private static int answer(Console console, Asked asked) {
        List<Command> commands = Commands.all();
        CommandLine line = line(commands, console);
        boolean json = asked.json();
        ParseResult given;
        try {
            given = line.parseArgs(asked.words());
        } catch (CommandLine.ParameterException wrong) {
            return new WrongUsage(console).say(wrong, json, asked.words());
        }
        ParseResult inner = given.hasSubcommand() ? given.subcommand() : given;
        if (inner.isUsageHelpRequested()) {
            help(console, inner, json);
            return Command.YES;
        }
        if (given.isVersionHelpRequested()) {
            version(console, json);
            return Command.YES;
        }
        if (!given.hasSubcommand()) {
            line.usage(console.err());
            if (json) {
                new Answer(console, asked.command(), "WRONG_USAGE")
                        .problem("", 0, console.words().text("cli.wrong.nothing"))
                        .print();
            }
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

    private static void help(Console console, ParseResult about, boolean json) {
        CommandLine line = about.commandSpec().commandLine();
        if (json) {
            new Answer(console, "help", "YES")
                    .with("text", line.getUsageMessage())
                    .print();
        } else {
            line.usage(console.out());
        }
    }

    private static void version(Console console, boolean json) {
        String known = console.version();
        if (json) {
            new Answer(console, "version", "YES").with("version", known).print();
        } else {
            console.tell("folkmoot " + known);
        }
    }
}
