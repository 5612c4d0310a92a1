package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.ImportTaken;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a founding deed says.
 *
 * @param name the assembly's name
 * @param rules the rules that the founders took
 * @param openSeasonUntil until when everyone accepts everyone's circles, or null when the founders said no
 * @param people everybody on the list; founders signed it, the others are kept as former members
 * @param keepers positions in {@code people} of those who keep the desk
 * @param term how many days the desk records before it is renewed
 * @param trusts who accepts whose circles, as positions in {@code people}
 * @param trustDays how many days these trusts last
 * @param files the files that people and trusts were read from, with their names; empty when everybody was typed
 * @param fileNames the names of these files, in the same order
 * @param program the version of the program
 */
public record Founding(
        String name,
        List<RuleChoice> rules,
        @Nullable Day openSeasonUntil,
        List<Signature> people,
        List<Integer> keepers,
        int term,
        List<Link> trusts,
        int trustDays,
        List<FileTaken> files,
        List<String> fileNames,
        String program) {
    private static final int MOST_ROWS = 1_000;

    /** Names are long in some languages; this many bytes of them fit into one line of the record beside everything else. */
    private static final int MOST_NAME_CHARACTERS = 60_000;

    /** Keeps its own copies. */
    public Founding {
        rules = List.copyOf(rules);
        people = List.copyOf(people);
        keepers = List.copyOf(keepers);
        trusts = List.copyOf(trusts);
        files = List.copyOf(files);
        fileNames = List.copyOf(fileNames);
    }

    /**
     * A line of the founding list.
     *
     * @param name the person's name
     * @param signed whether they signed and so become a founder
     */
    public record Signature(String name, boolean signed) {}

    /**
     * A trust between two lines of the list.
     *
     * @param truster position of who accepts circles
     * @param trusted position of whose circles
     */
    public record Link(int truster, int trusted) {}

    /** Returns how many entries the deed has. */
    int entries() {
        return 1 + batches().size() + 1 + (files.isEmpty() ? 0 : 1) + (trusts.size() + MOST_ROWS - 1) / MOST_ROWS;
    }

    /** Writes the deed. */
    void write(DeedScript.Writer writer) throws DeedRefused {
        writer.add(new Founded(name, rules, openSeasonUntil, program), Texts.NONE);
        Id[] ids = new Id[people.size()];
        for (List<Integer> batch : batches()) {
            int signed =
                    (int) batch.stream().filter(i -> people.get(i).signed()).count();
            Texts names = Texts.NONE.with(
                    Names.NAMES, batch.stream().map(i -> people.get(i).name()).toList());
            Entry entry = writer.add(new FoundersSigned(signed, batch.size() - signed), names);
            for (int row = 0; row < batch.size(); row++) {
                ids[batch.get(row)] = new Id(entry.id(), row);
            }
        }
        Day today = Day.of(writer.at());
        People named = new People(keepers.stream().map(i -> ids[i]).toList());
        writer.add(new DeskNamed(named, today.plus(term)), Texts.NONE);
        if (!files.isEmpty()) {
            writer.add(new ImportTaken(files), Texts.NONE.with(Names.FILES, fileNames));
        }
        for (int from = 0; from < trusts.size(); from += MOST_ROWS) {
            List<Pair> rows = trusts.subList(from, Math.min(trusts.size(), from + MOST_ROWS)).stream()
                    .map(link -> new Pair(ids[link.truster()], ids[link.trusted()]))
                    .toList();
            TrustSource source = files.isEmpty() ? TrustSource.SHEET : TrustSource.IMPORT;
            writer.add(new TrustGiven(new Pairs(rows), today.plus(trustDays), source), Texts.NONE);
        }
    }

    /** Returns the positions of everybody in batches: first those who signed, then the others. */
    private List<List<Integer>> batches() {
        List<List<Integer>> batches = new ArrayList<>();
        addBatches(batches, i -> people.get(i).signed());
        addBatches(batches, i -> !people.get(i).signed());
        return batches;
    }

    private void addBatches(List<List<Integer>> batches, IntPredicate which) {
        List<Integer> batch = new ArrayList<>();
        int characters = 0;
        for (int i : IntStream.range(0, people.size()).filter(which).toArray()) {
            int length = people.get(i).name().length();
            if (batch.size() == MOST_ROWS || characters + length > MOST_NAME_CHARACTERS) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(i);
            characters += length;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
    }
}
