package org.folkmoot.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.desk.Founding;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.NameText;
import org.folkmoot.imports.PersonRow;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** A founding of nothing but files: the rules as suggested, no open season, three founders keep the desk. */
final class ImportedFounding {
    private static final int KEEPERS = 3;

    private final ImportPlan plan;
    private final String version;
    private final List<Integer> founders;

    ImportedFounding(ImportPlan plan, String version) {
        this.plan = plan;
        this.version = version;
        List<PersonRow> rows = plan.takenPeople();
        this.founders = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).member())
                .boxed()
                .toList();
    }

    /** Returns why nothing can be founded, or null. */
    @Nullable
    Sentence tooFew() {
        return founders.size() < KEEPERS ? Sentence.of("refusal.too-few-founders", KEEPERS, founders.size()) : null;
    }

    int firstFounder() {
        return founders.getFirst();
    }

    /** Returns the position of the founder of a name, or null when there is none. */
    @Nullable
    Integer founder(String name) {
        String wanted = NameText.clean(name);
        return founders.stream()
                .filter(i -> plan.takenPeople().get(i).name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Returns the founding, with a founder who keeps the desk before the others. */
    Founding named(String name, int first) {
        List<Integer> keepers = Stream.concat(Stream.of(first), founders.stream())
                .distinct()
                .limit(KEEPERS)
                .toList();
        return new Founding(
                name,
                List.of(),
                null,
                plan.signatures(),
                keepers,
                Integer.parseInt(Rules.RECORD_DESK_TERM.suggested()),
                plan.links(0),
                Integer.parseInt(Rules.TRUST_LASTS.suggested()),
                plan.files(),
                plan.fileNames(),
                version);
    }
}
