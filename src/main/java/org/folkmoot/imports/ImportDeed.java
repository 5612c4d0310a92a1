package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desk.DeedRefused;
import org.folkmoot.desk.DeedScript;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.ImportTaken;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** Writes the deed of an import into an assembly: the files, then the people, then the trust. */
final class ImportDeed {
    private static final int MOST_ROWS = 1_000;

    /** So many characters of names fit into one line of the record in every script, beside everything else. */
    private static final int MOST_NAME_CHARACTERS = 60_000;

    private final ImportPlan plan;
    private final Progress progress;
    private final long lasts;
    private final List<List<PersonRow>> batches;
    private final int entries;

    ImportDeed(ImportPlan plan, Desk desk, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.lasts = desk.ask(state -> state.rules().number(Rules.TRUST_LASTS, Math.max(desk.now(), state.latest())));
        this.batches = batches(plan.takenPeople());
        this.entries = 1 + batches.size() + (plan.takenTrusts().size() + MOST_ROWS - 1) / MOST_ROWS;
    }

    int entries() {
        return entries;
    }

    void write(DeedScript.Writer writer) throws DeedRefused {
        int written = 0;
        step(written++);
        writer.add(new ImportTaken(plan.files()), Texts.NONE.with(Names.FILES, plan.fileNames()));
        List<Id> ids = new ArrayList<>();
        for (List<PersonRow> batch : batches) {
            step(written++);
            Texts names = Texts.NONE.with(
                    Names.NAMES, batch.stream().map(PersonRow::name).toList());
            Entry entry = writer.add(new JoinApplied(batch.size()), names);
            for (int i = 0; i < batch.size(); i++) {
                ids.add(new Id(entry.id(), i));
            }
        }
        List<TrustRow> trusts = plan.takenTrusts();
        Day until = Day.of(writer.at()).plus(lasts);
        for (int from = 0; from < trusts.size(); from += MOST_ROWS) {
            step(written++);
            List<Pair> rows = trusts.subList(from, Math.min(trusts.size(), from + MOST_ROWS)).stream()
                    .map(TrustRow::between)
                    .map(between -> new Pair(id(between.truster(), ids), id(between.trusted(), ids)))
                    .toList();
            writer.add(new TrustGiven(new Pairs(rows), until, TrustSource.IMPORT), Texts.NONE);
        }
        step(entries);
    }

    /** Leaves the script when the person cancelled; nothing of a deed is kept before all of it is written. */
    private void step(int written) throws DeedRefused {
        if (!progress.at(written, entries)) {
            throw DeedRefused.because(Sentence.of("import.cancelled"));
        }
    }

    private static Id id(Whom whom, List<Id> ids) {
        return switch (whom) {
            case Whom.Row row -> ids.get(row.index());
            case Whom.Known known -> known.id();
            case Whom.Typed typed -> throw new IllegalStateException("a founding list in a founded assembly");
        };
    }

    private static List<List<PersonRow>> batches(List<PersonRow> people) {
        List<List<PersonRow>> batches = new ArrayList<>();
        List<PersonRow> batch = new ArrayList<>();
        int characters = 0;
        for (PersonRow person : people) {
            int length = person.name().length();
            if (batch.size() == MOST_ROWS || characters + length > MOST_NAME_CHARACTERS) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(person);
            characters += length;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
