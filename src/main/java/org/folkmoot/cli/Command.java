package org.folkmoot.cli;

import org.folkmoot.words.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Something that can be asked for on the command line. */
interface Command {
    /** Everything was as it should be. */
    int YES = 0;

    /** Every other result. */
    int NO = 1;

    /** Not readable as what it should be, or wrong usage. */
    int NOT_READABLE = 2;

    /** Returns the word by which it is asked for. */
    String name();

    /** Describes its words in a language. */
    CommandSpec describe(Wording words);

    /** Does it, and returns the exit code. */
    int run(ParseResult given, Console console);
}
