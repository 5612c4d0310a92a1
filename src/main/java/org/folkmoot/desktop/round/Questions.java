package org.folkmoot.desktop.round;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.terms.Id;

/**
 * Whom somebody is to be asked about in the trust round, as this computer notes it beside the record.
 *
 * <p>A question stands until the sheet of whoever is asked is in, whatever they answered: nobody has to say no twice.
 * The file is read each time, because questions come from another page than the answers.
 */
final class Questions {
    private final KeptFile file;

    private Questions(KeptFile file) {
        this.file = file;
    }

    /** Looks in an assembly's folder. */
    static Questions in(Path folder) {
        return new Questions(new KeptFile(folder.resolve("local").resolve("trust-questions.properties")));
    }

    /** Returns whose circles somebody is to be asked about; what cannot be read is as if it were not there. */
    SortedSet<Id> about(Id person) {
        SortedSet<Id> circles = new TreeSet<>();
        for (String id : file.read().getProperty(person.toString(), "").split(" ")) {
            try {
                circles.add(Id.parse(id));
            } catch (IllegalArgumentException unreadable) {
                // one odd word is no reason to forget the others
            }
        }
        return circles;
    }

    /** Notes that somebody is to be asked about circles. */
    void ask(Id person, Collection<Id> circles) throws IOException {
        SortedSet<Id> all = about(person);
        all.addAll(circles);
        Properties kept = file.read();
        kept.setProperty(person.toString(), all.stream().map(Id::toString).collect(Collectors.joining(" ")));
        file.write(kept);
    }

    /** Notes that somebody has answered. */
    void answered(Id person) throws IOException {
        Properties kept = file.read();
        if (kept.remove(person.toString()) != null) {
            file.write(kept);
        }
    }
}
