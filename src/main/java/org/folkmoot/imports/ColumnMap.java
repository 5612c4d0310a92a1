package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file is taken for.
 *
 * @param meanings one a column
 * @param ticked columns beside the name that are kept locally, from 0; none until a person ticks them
 */
public record ColumnMap(List<Meaning> meanings, SortedSet<Integer> ticked) {
    private static final int LOOKED_AT = 50;

    /** Keeps its own copies. */
    public ColumnMap {
        meanings = List.copyOf(meanings);
        ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
    }

    /** Guesses the columns of a list of people by the words of its header; nothing but the name is ticked. */
    public static ColumnMap ofPeople(CsvFile file) {
        List<Meaning> guessed = guess(file, EnumSet.of(Meaning.TRUSTER, Meaning.TRUSTED));
        // "Vorname;Name": beside a first name, the name is the family's. "Nombre;Apellidos": beside that, it is the
        // own.
        int name = guessed.indexOf(Meaning.NAME);
        boolean first = guessed.contains(Meaning.FIRST_NAME);
        boolean last = guessed.contains(Meaning.LAST_NAME);
        if (name >= 0 && first != last) {
            guessed.set(name, first ? Meaning.LAST_NAME : Meaning.FIRST_NAME);
        }
        // "Member" above names is no question of yes and no.
        int member = guessed.indexOf(Meaning.MEMBER);
        if (member >= 0 && !hasName(guessed) && !answersYesOrNo(file, member)) {
            guessed.set(member, Meaning.NAME);
        }
        return new ColumnMap(guessed, new TreeSet<>());
    }

    /** Guesses the two columns of a list of trust by the words of its header. */
    public static ColumnMap ofTrust(CsvFile file) {
        Set<Meaning> people = EnumSet.complementOf(EnumSet.of(Meaning.TRUSTER, Meaning.TRUSTED));
        return new ColumnMap(guess(file, people), new TreeSet<>());
    }

    private static List<Meaning> guess(CsvFile file, Set<Meaning> not) {
        List<Meaning> guessed = new ArrayList<>();
        for (String field : file.header().fields()) {
            Meaning meaning = Meaning.of(field);
            boolean again = !meaning.isPersonal() && guessed.contains(meaning);
            guessed.add(again || not.contains(meaning) ? Meaning.OTHER : meaning);
        }
        return guessed;
    }

    private static boolean answersYesOrNo(CsvFile file, int column) {
        return file.rows().stream()
                .limit(LOOKED_AT)
                .map(row -> row.field(column))
                .filter(field -> !field.isBlank())
                .allMatch(field -> YesOrNo.of(field) != null);
    }

    private static boolean hasName(List<Meaning> meanings) {
        return meanings.contains(Meaning.NAME)
                || meanings.contains(Meaning.FIRST_NAME)
                || meanings.contains(Meaning.LAST_NAME)
                || meanings.contains(Meaning.ID);
    }

    /** Returns this map with one column taken for something else; whatever had that meaning before is set aside. */
    public ColumnMap with(int column, Meaning meaning) {
        List<Meaning> changed = new ArrayList<>(meanings);
        int before = meaning.isPersonal() ? -1 : changed.indexOf(meaning);
        if (before >= 0) {
            changed.set(before, Meaning.OTHER);
        }
        changed.set(column, meaning);
        SortedSet<Integer> kept = new TreeSet<>(ticked);
        kept.removeIf(each -> !changed.get(each).isPersonal());
        return new ColumnMap(changed, kept);
    }

    /** Returns this map with one personal column ticked or not; other columns cannot be ticked. */
    public ColumnMap ticking(int column, boolean keep) {
        SortedSet<Integer> changed = new TreeSet<>(ticked);
        if (keep && meanings.get(column).isPersonal()) {
            changed.add(column);
        } else {
            changed.remove(column);
        }
        return new ColumnMap(meanings, changed);
    }

    /** Returns the column with a meaning, from 0, or −1. */
    public int column(Meaning meaning) {
        return meanings.indexOf(meaning);
    }

    /** Returns why people cannot be read with this map, or null when they can. */
    public @Nullable Sentence missingForPeople() {
        return hasName(meanings) ? null : Sentence.of("import.columns.no-name");
    }

    /** Returns why trust cannot be read with this map, or null when it can. */
    public @Nullable Sentence missingForTrust() {
        boolean both = meanings.contains(Meaning.TRUSTER) && meanings.contains(Meaning.TRUSTED);
        return both ? null : Sentence.of("import.columns.no-trust");
    }
}
