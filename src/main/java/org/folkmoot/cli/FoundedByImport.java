package org.folkmoot.cli;

import java.nio.file.Path;
import org.folkmoot.desk.Founding;
import org.folkmoot.terms.Day;

/**
 * The assembly that an import founded, or would found.
 *
 * @param founding what its founding says
 * @param today the day of the founding
 * @param folder the assembly's folder
 * @param keys the person's own folder for keys
 */
record FoundedByImport(Founding founding, Day today, Path folder, Path keys) {
    /** Says what was founded and what comes next; in a dry run only what would be. */
    void print(Console here, boolean dryRun) {
        long founders =
                founding.people().stream().filter(Founding.Signature::signed).count();
        here.say(
                dryRun ? "cli.import.would-found" : "cli.import.founded",
                founding.name(),
                founders,
                founding.people().size() - founders);
        here.say(
                dryRun ? "cli.import.would-keep-desk" : "cli.import.keep-desk",
                founding.keepers().stream()
                        .map(position -> founding.people().get(position).name())
                        .toList(),
                today.plus(founding.term()));
        here.say("cli.import.signed-on-paper", founders);
        if (!dryRun) {
            here.say(
                    "cli.import.where",
                    folder.toAbsolutePath().toString(),
                    keys.toAbsolutePath().toString());
            here.say("cli.import.next", here.words().text("welcome.open"));
        }
    }
}
