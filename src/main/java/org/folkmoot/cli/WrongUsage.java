package org.folkmoot.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with the words, and how they should be. */
record WrongUsage(Console console) {
    int say(CommandLine.ParameterException wrong, boolean json) {
        String reason = reason(wrong);
        console.complain(reason);
        wrong.getCommandLine().usage(console.err());
        if (json) {
            new Answer(console, wrong.getCommandLine().getCommandName(), "WRONG_USAGE")
                    .problem("", 0, reason)
                    .print();
        }
        return Command.NOT_READABLE;
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
