package org.folkmoot.cli;

import java.util.List;
import org.folkmoot.imports.PersonRow;

/** Says in words how many rows an import took, or in a dry run would take, and as what. */
record ImportWords(Console here, boolean dryRun) {
    void people(int taken, int left) {
        here.say(dryRun ? "cli.import.people-would" : "cli.import.people-taken", taken, left);
    }

    void trusts(int taken, int left) {
        here.say(dryRun ? "cli.import.trusts-would" : "cli.import.trusts-taken", taken, left);
    }

    /**
     * Says what those who were taken are.
     *
     * @param founding whether they come to a founding; into an assembly that is there, everybody asks to join
     */
    void standings(List<PersonRow> taken, boolean founding) {
        if (taken.isEmpty()) {
            return;
        }
        long members = founding ? taken.stream().filter(PersonRow::member).count() : 0;
        long former = founding ? taken.size() - members : 0;
        here.say("cli.import.standings", members, former, founding ? 0 : taken.size());
    }

    /** Says at the end of a dry run that it was one. */
    void end() {
        if (dryRun) {
            here.say("cli.import.nothing-taken");
        }
    }
}
