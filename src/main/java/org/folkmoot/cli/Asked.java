package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, with the question of JSON settled: wherever and however often it was asked for, it is asked for
 * once, of the command.
 *
 * @param command the command's name, or that of the program when there is none
 * @param json whether the answer is to be JSON
 * @param line the words for the parser
 */
record Asked(String command, boolean json, List<String> line) {
    private static final String PROGRAM = "folkmoot";
    private static final String HELP = "help";
    private static final String NO_MORE_OPTIONS = "--";

    static Asked of(List<String> commands, String... words) {
        List<String> line = new ArrayList<>();
        boolean json = false;
        boolean options = true;
        for (String word : words) {
            options &= !word.equals(NO_MORE_OPTIONS);
            if (options && word.equals(Description.JSON)) {
                json = true;
            } else {
                line.add(word);
            }
        }
        if (!line.isEmpty() && line.getFirst().equals(HELP)) {
            line.removeFirst();
            line.add(Description.HELP);
        }
        boolean isCommand = !line.isEmpty() && commands.contains(line.getFirst());
        String command = isCommand ? line.getFirst() : PROGRAM;
        if (json) {
            line.add(isCommand ? 1 : 0, Description.JSON);
        }
        return new Asked(command, json, List.copyOf(line));
    }

    /** Returns the words for the parser. */
    String[] words() {
        return line.toArray(String[]::new);
    }
}
