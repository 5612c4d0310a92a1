package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.desk.Desk;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.PersonRow;
import org.folkmoot.imports.Problem;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.journal.json.Json;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Says what became of an import, in words or as JSON. */
final class ImportReport {
    private final Console here;
    private final boolean json;
    private final boolean dryRun;

    ImportReport(Console here, boolean json, boolean dryRun) {
        this.here = here;
        this.json = json;
        this.dryRun = dryRun;
    }

    /** A list could not be read, or the words do not fit; returns the exit code. */
    int stopped(String result, Problem problem) {
        here.complain(line(problem));
        if (json) {
            new Answer(here, "import", result)
                    .problem(problem.file(), problem.line(), reason(problem))
                    .print();
        }
        return Command.NOT_READABLE;
    }

    /**
     * Says what was taken and what was left.
     *
     * @param desk the assembly that was open before, or null when one was founded
     * @param founded what was founded, or null
     * @param refusal why nothing at all was taken, or null
     * @return the command's exit code
     */
    int took(ImportPlan plan, @Nullable Desk desk, @Nullable FoundedByImport founded, @Nullable Sentence refusal) {
        List<Problem> left = new ArrayList<>(plan.left());
        if (refusal != null) {
            left.add(new Problem("", 0, refusal));
        }
        Counts people = Counts.of(plan.people() == null ? 0 : plan.people().leftCount(), plan.takenPeople(), refusal);
        Counts trusts = Counts.of(plan.trust() == null ? 0 : plan.trust().leftCount(), plan.takenTrusts(), refusal);
        List<Problem> notes = plan.notes();
        if (json) {
            String result = refusal != null ? "REFUSED" : left.isEmpty() ? "TAKEN" : "SOME_LEFT";
            Answer answer = new Answer(here, "import", result);
            fields(plan, desk, people, trusts, refusal != null, notes).forEach(answer::with);
            left.forEach(problem -> answer.problem(problem.file(), problem.line(), reason(problem)));
            answer.print();
        } else {
            notes.forEach(note -> here.tell(line(note)));
            left.forEach(problem -> here.tell(line(problem)));
            ImportWords words = new ImportWords(here, dryRun);
            words.people(people.taken(), people.left());
            if (refusal == null) {
                words.standings(plan.takenPeople(), desk == null);
            }
            words.trusts(trusts.taken(), trusts.left());
            if (founded != null) {
                founded.print(here, dryRun);
            }
            words.end();
        }
        return left.isEmpty() ? Command.YES : Command.NO;
    }

    /** How many rows of a file were taken and left. */
    private record Counts(int taken, int left) {
        static Counts of(int left, List<?> good, @Nullable Sentence refusal) {
            return refusal == null ? new Counts(good.size(), left) : new Counts(0, left + good.size());
        }

        Json json() {
            return Json.Obj.of(Map.of("taken", new Json.Whole(taken), "left", new Json.Whole(left)));
        }
    }

    private String line(Problem problem) {
        String reason = reason(problem);
        if (problem.file().isEmpty()) {
            return reason;
        }
        return problem.file() + (problem.line() == 0 ? "" : ":" + problem.line()) + ": " + reason;
    }

    private String reason(Problem problem) {
        return here.words().say(problem.reason(), id -> id.toString());
    }

    private Map<String, Json> fields(
            ImportPlan plan, @Nullable Desk desk, Counts people, Counts trusts, boolean refused, List<Problem> notes) {
        Map<String, Json> fields = new TreeMap<>();
        fields.put("people", people.json());
        fields.put("trusts", trusts.json());
        long founders = plan.takenPeople().stream().filter(PersonRow::member).count();
        long former = plan.takenPeople().size() - founders;
        fields.put("members", new Json.Whole(desk == null ? (refused ? 0 : founders) : count(desk, Standing.MEMBER)));
        fields.put("former", new Json.Whole(desk == null ? (refused ? 0 : former) : count(desk, Standing.FORMER)));
        fields.put("waiting", new Json.Whole(desk == null ? 0 : count(desk, Standing.WAITING)));
        List<Json> files = new ArrayList<>();
        List<FileTaken> taken = plan.files();
        for (int i = 0; i < taken.size(); i++) {
            files.add(Json.Obj.of(Map.of(
                    "name", new Json.Text(plan.fileNames().get(i)),
                    "sha256", new Json.Text(taken.get(i).sha256()))));
        }
        fields.put("files", new Json.Arr(files));
        fields.put(
                "notes",
                new Json.Arr(notes.stream()
                        .map(note -> Answer.place(note.file(), note.line(), reason(note)))
                        .toList()));
        return fields;
    }

    private static int count(Desk desk, Standing standing) {
        long now = desk.now();
        return desk.ask(state ->
                state.people().who(standing, Math.max(now, state.latest())).size());
    }
}
