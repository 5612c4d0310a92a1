package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The good rows of one or two files, ready to be taken as one deed.
 *
 * @param people the people, or null when only trust is brought in
 * @param trust the trust, or null when only people are brought in
 */
public record ImportPlan(
        @Nullable PeoplePreview people, @Nullable TrustPreview trust) {
    /** Checks that both were judged together; throws {@link IllegalArgumentException} when they were not. */
    public ImportPlan {
        boolean together = trust == null || Objects.equals(trust.people(), people);
        if (!together || people == null && trust == null) {
            throw new IllegalArgumentException("people and trust must be judged together");
        }
    }

    /** Returns the people who are taken. */
    public List<PersonRow> takenPeople() {
        return people == null ? List.of() : people.good();
    }

    /** Returns the trusts that are taken. */
    public List<TrustRow> takenTrusts() {
        return trust == null ? List.of() : trust.good();
    }

    /** Tells whether there is anything to take. */
    public boolean isEmpty() {
        return takenPeople().isEmpty() && takenTrusts().isEmpty();
    }

    /** Returns what a person should look at before: how the files were read, and what is odd in them. */
    public List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        if (people != null) {
            addNotices(people.file(), notes);
            notes.addAll(people.notes());
        }
        if (trust != null) {
            addNotices(trust.file(), notes);
            notes.addAll(trust.notes());
        }
        return notes;
    }

    private static void addNotices(CsvFile file, List<Problem> notes) {
        file.notices().forEach(notice -> notes.add(new Problem(file.name(), 0, notice)));
    }

    /** Returns every row that is left out, in the order of files and lines. */
    public List<Problem> left() {
        List<Problem> left = new ArrayList<>();
        if (people != null) {
            left.addAll(people.left());
        }
        if (trust != null) {
            left.addAll(trust.left());
        }
        return left;
    }

    /** Returns what the record keeps of the files: fingerprints, and how many rows were taken and left. */
    public List<FileTaken> files() {
        List<FileTaken> files = new ArrayList<>();
        if (people != null) {
            files.add(new FileTaken(people.file().sha256(), people.good().size(), people.leftCount()));
        }
        if (trust != null) {
            files.add(new FileTaken(trust.file().sha256(), trust.good().size(), trust.leftCount()));
        }
        return files;
    }

    /** Returns the files' names in the same order. */
    public List<String> fileNames() {
        List<String> names = new ArrayList<>();
        if (people != null) {
            names.add(people.file().name());
        }
        if (trust != null) {
            names.add(trust.file().name());
        }
        return names;
    }

    /** Returns the lines of the founding list that the file adds: members by the file sign, the others are former. */
    public List<Founding.Signature> signatures() {
        return takenPeople().stream()
                .map(row -> new Founding.Signature(row.name(), row.member()))
                .toList();
    }

    /**
     * Returns the trusts as positions on the founding list.
     *
     * @param typed how many names stand on the list before those of the file
     */
    public List<Founding.Link> links(int typed) {
        return takenTrusts().stream()
                .map(TrustRow::between)
                .map(between ->
                        new Founding.Link(position(between.truster(), typed), position(between.trusted(), typed)))
                .toList();
    }

    private static int position(Whom whom, int typed) {
        return switch (whom) {
            case Whom.Row row -> typed + row.index();
            case Whom.Typed one -> one.position();
            case Whom.Known known -> throw new IllegalStateException("nobody is known before the founding");
        };
    }

    /**
     * Takes everything as one deed: everybody new asks to join, and the trusts begin today.
     *
     * @param progress hears of entries written; cancelling leaves nothing
     */
    public Recording record(Desk desk, Progress progress) {
        if (isEmpty()) {
            return new Recording.Refused(Sentence.of("import.nothing"), null);
        }
        ImportDeed deed = new ImportDeed(this, desk, progress);
        return desk.record(deed.entries(), deed::write);
    }

    /** Returns what stands in ticked columns, by the people whom an assembly has since the files were taken. */
    public Map<Id, SortedMap<String, String>> personal(Desk desk) {
        Map<String, Id> byName = new HashMap<>();
        Set<String> several = new HashSet<>();
        desk.names().all().forEach((id, name) -> {
            if (byName.put(name, id) != null) {
                several.add(name);
            }
        });
        // Of two people of one name nobody can know whose it is; better it is kept for neither.
        byName.keySet().removeAll(several);
        Map<Id, SortedMap<String, String>> personal = new HashMap<>();
        for (PersonRow row : takenPeople()) {
            Id id = byName.get(row.name());
            if (id != null && !row.personal().isEmpty()) {
                personal.put(id, row.personal());
            }
        }
        return personal;
    }
}
