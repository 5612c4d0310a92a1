package org.folkmoot.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with the words, and how they should be. */
record WrongUsage(Console console) {
    /**
     * Says it.
     *
     * @param words what was typed
     */
    int say(CommandLine.ParameterException wrong, boolean json, String... words) {
        String reason = reason(unknownFirst(wrong, words));
        console.complain(reason);
        wrong.getCommandLine().usage(console.err());
        if (json) {
            new Answer(console, wrong.getCommandLine().getCommandName(), "WRONG_USAGE")
                    .problem("", 0, reason)
                    .print();
        }
        return Command.NOT_READABLE;
    }

    /** What is missing is mostly missing because of a word that nobody knows; the parser complains of that only later. */
    private static CommandLine.ParameterException unknownFirst(CommandLine.ParameterException wrong, String... words) {
        CommandLine line = wrong.getCommandLine();
        List<String> unknown = Stream.of(words)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.matches("--[^=]+(=.*)?"))
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(word -> !line.getCommandSpec().optionsMap().containsKey(word))
                .toList();
        return wrong instanceof CommandLine.MissingParameterException && !unknown.isEmpty()
                ? new CommandLine.UnmatchedArgumentException(line, unknown)
                : wrong;
    }

    /** The parser's own sentences are English only. */
    private String reason(CommandLine.ParameterException wrong) {
        return switch (wrong) {
            case CommandLine.MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                console.words()
                        .text("cli.wrong.missing", label(missing.getMissing().getFirst()));
            case CommandLine.UnmatchedArgumentException unmatched -> unknown(unmatched);
            default -> console.words().text("cli.wrong.words");
        };
    }

    private String unknown(CommandLine.UnmatchedArgumentException unmatched) {
        String said = console.words().text("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? said : said + " " + console.words().text("cli.wrong.perhaps", near.getFirst());
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }
}
