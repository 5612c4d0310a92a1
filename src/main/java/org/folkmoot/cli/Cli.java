package org.folkmoot.cli;

import java.util.Arrays;

/** Answers words on the command line. */
public final class Cli {
    private Cli() {}

    /**
     * Does what the words say.
     *
     * @return 0: yes; 1: every other result; 2: not readable, or wrong usage
     */
    public static int run(String... words) {
        boolean version = Arrays.equals(words, new String[] {"--version"});
        if (version) {
            System.out.println("folkmoot " + Cli.class.getPackage().getImplementationVersion());
        }
        return version ? 0 : 2;
    }
}
