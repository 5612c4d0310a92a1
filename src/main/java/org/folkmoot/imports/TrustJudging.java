package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Judges a list of trust row by row, before the record does; what it lets through, the record takes. */
final class TrustJudging {
    private final CsvFile file;
    private final ColumnMap columns;
    private final Basis basis;
    private final @Nullable PeoplePreview people;
    private final Map<String, Integer> newById = new HashMap<>();
    private final Map<String, Integer> newByName = new HashMap<>();
    private final Map<String, String> newByAlike = new HashMap<>();
    private final Map<String, Called> called = new HashMap<>();
    private final Map<Whom, Party> parties = new HashMap<>();

    /** The line on which each trust stood first. */
    private final Map<Way, Long> seen = new HashMap<>();

    private final List<TrustRow> good = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    TrustJudging(CsvFile file, ColumnMap columns, Basis basis, @Nullable PeoplePreview people) {
        this.file = file;
        this.columns = columns;
        this.basis = basis;
        this.people = people;
    }

    /** Somebody as a file calls them: found, or the reason why not. */
    private record Called(@Nullable Party party, @Nullable Sentence reason) {}

    /** A person, whatever the file calls them: a number is looked up sooner than a person. */
    private static final class Party {
        private final int number;
        private final Whom whom;
        private final @Nullable Standing standing;
        private final boolean gaveBefore;
        private int given;

        Party(int number, Whom whom, @Nullable Standing standing, int given) {
            this.number = number;
            this.whom = whom;
            this.standing = standing;
            this.gaveBefore = given > 0;
            this.given = given;
        }

        Way to(Party other) {
            return new Way(number, other.number);
        }
    }

    /** From one party's number to another's. */
    private record Way(int from, int to) {}

    TrustPreview judge() {
        Sentence missing = columns.missingForTrust();
        if (missing != null) {
            left.add(new Problem(file.name(), file.header().line(), missing));
            return new TrustPreview(file, basis, people, good, left, notes);
        }
        if (people != null) {
            for (int i = 0; i < people.good().size(); i++) {
                PersonRow person = people.good().get(i);
                newByName.put(person.name(), i);
                newByAlike.putIfAbsent(NameText.alike(person.name()), person.name());
                if (!person.id().isEmpty()) {
                    newById.put(person.id(), i);
                }
            }
        }
        notes.addAll(Unused.notes(
                file, column -> !columns.meanings().get(column).isPersonal(), "import.notice.column-unused-trust"));
        for (CsvRow row : file.rows()) {
            Sentence reason = row(row);
            if (reason != null) {
                left.add(new Problem(file.name(), row.line(), reason));
            }
        }
        BrokenOff brokenOff = file.brokenOff();
        if (brokenOff != null) {
            left.add(brokenOff.why());
        }
        return new TrustPreview(file, basis, people, good, left, notes);
    }

    /** Takes a row, or returns why not. */
    private @Nullable Sentence row(CsvRow row) {
        if (!row.fits(file.columns())) {
            return Sentence.of("import.row.columns", row.fields().size(), file.columns());
        }
        Called truster = called(row.field(columns.column(Meaning.TRUSTER)));
        Called trusted = called(row.field(columns.column(Meaning.TRUSTED)));
        Party from = truster.party();
        Party to = trusted.party();
        if (from == null) {
            return truster.reason();
        }
        if (to == null) {
            return trusted.reason();
        }
        if (from.number == to.number) {
            return Sentence.of("import.trust.oneself", shown(row, Meaning.TRUSTER));
        }
        Long before = seen.putIfAbsent(from.to(to), row.line());
        if (before != null) {
            return Sentence.of("import.trust.twice", before);
        }
        TrustRow.Between between = new TrustRow.Between(from.whom, to.whom);
        if (from.gaveBefore && basis.isGiven(between)) {
            return Sentence.of("import.trust.given-already", shown(row, Meaning.TRUSTER));
        }
        if (from.standing == Standing.FORMER) {
            return Sentence.of("import.trust.former", shown(row, Meaning.TRUSTER));
        }
        if (to.standing == Standing.ORGANISATION) {
            return Sentence.of("import.trust.organisation", shown(row, Meaning.TRUSTED));
        }
        if (from.given >= basis.mostTrusts()) {
            return Sentence.of("import.trust.too-many", shown(row, Meaning.TRUSTER), basis.mostTrusts());
        }
        from.given++;
        good.add(new TrustRow(row.line(), between));
        return null;
    }

    private String shown(CsvRow row, Meaning meaning) {
        return NameText.shown(row.field(columns.column(meaning)));
    }

    private Called called(String field) {
        Called known = called.get(field);
        if (known == null) {
            known = find(NameText.clean(field));
            called.put(field, known);
        }
        return known;
    }

    private Sentence unknown(String text) {
        String near = newByAlike.getOrDefault(NameText.alike(text), basis.looksLike(text));
        return near == null
                ? Sentence.of("import.trust.unknown", NameText.shown(text))
                : Sentence.of("import.trust.unknown-near", NameText.shown(text), near);
    }

    private Called find(String text) {
        if (text.isEmpty()) {
            return reason(Sentence.of("import.trust.nobody"));
        }
        Integer row = newById.getOrDefault(text, newByName.get(text));
        if (row != null) {
            return found(new Whom.Row(row), null);
        }
        List<Basis.Found> named = basis.named(text);
        return switch (named.size()) {
            case 0 -> reason(unknown(text));
            case 1 -> found(named.getFirst().whom(), named.getFirst().standing());
            default -> reason(Sentence.of("import.trust.several", NameText.shown(text)));
        };
    }

    private Called found(Whom whom, @Nullable Standing standing) {
        return new Called(
                parties.computeIfAbsent(whom, one -> new Party(parties.size(), one, standing, basis.countGiven(one))),
                null);
    }

    private static Called reason(Sentence why) {
        return new Called(null, why);
    }
}
