package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.imports.NameText.Judged;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Judges a list of people row by row. */
final class PeopleJudging {
    private static final int LONGEST_PERSONAL = 1_000;

    private final CsvFile file;
    private final ColumnMap columns;
    private final Basis basis;
    private final List<PersonRow> good = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<String, Long> lineOfName = new HashMap<>();
    private final Map<String, Long> lineOfAlike = new HashMap<>();
    private final Map<String, Long> lineOfId = new HashMap<>();

    PeopleJudging(CsvFile file, ColumnMap columns, Basis basis) {
        this.file = file;
        this.columns = columns;
        this.basis = basis;
    }

    PeoplePreview judge() {
        Sentence missing = columns.missingForPeople();
        if (missing != null) {
            left.add(new Problem(file.name(), file.header().line(), missing));
            return preview();
        }
        if (!basis.isFounding() && columns.column(Meaning.MEMBER) >= 0) {
            notes.add(new Problem(file.name(), 0, Sentence.of("import.notice.all-apply")));
        }
        notes.addAll(Unused.notes(file, this::isUsed, "import.notice.column-unused"));
        noteColumnsOfOneMeaning();
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
        return preview();
    }

    private PeoplePreview preview() {
        return new PeoplePreview(file, basis, good, left, notes);
    }

    /** Takes a row, or returns why not. */
    private @Nullable Sentence row(CsvRow row) {
        if (!row.fits(file.columns())) {
            return Sentence.of("import.row.columns", row.fields().size(), file.columns());
        }
        return switch (NameText.judge(name(row))) {
            case Judged.Bad bad -> bad.reason();
            case Judged.Good name -> named(row, name);
        };
    }

    private @Nullable Sentence named(CsvRow row, Judged.Good judged) {
        String name = judged.name();
        Long other = lineOfName.get(name);
        if (other != null) {
            return Sentence.of("import.row.name-twice", name, other);
        }
        if (!basis.named(name).isEmpty()) {
            return Sentence.of("import.row.name-known", name);
        }
        String id = NameText.clean(field(row, Meaning.ID));
        Long sameId = id.isEmpty() ? null : lineOfId.get(id);
        if (sameId != null) {
            return Sentence.of("import.row.id-twice", NameText.shown(id), sameId);
        }
        Boolean member = columns.column(Meaning.MEMBER) < 0 ? Boolean.TRUE : YesOrNo.of(field(row, Meaning.MEMBER));
        if (member == null) {
            return field(row, Meaning.MEMBER).isBlank()
                    ? Sentence.of("import.row.member-blank", name)
                    : Sentence.of("import.row.member", NameText.shown(field(row, Meaning.MEMBER)));
        }
        note(row, judged);
        lineOfName.put(name, row.line());
        lineOfAlike.putIfAbsent(NameText.alike(name), row.line());
        if (!id.isEmpty()) {
            lineOfId.put(id, row.line());
        }
        good.add(new PersonRow(row.line(), name, id, member, personal(row)));
        return null;
    }

    private void note(CsvRow row, Judged.Good judged) {
        for (Sentence odd : judged.odd()) {
            notes.add(new Problem(file.name(), row.line(), odd));
        }
        Long line = lineOfAlike.get(NameText.alike(judged.name()));
        String known = basis.looksLike(judged.name());
        if (line != null) {
            notes.add(new Problem(
                    file.name(), row.line(), Sentence.of("import.odd.looks-like-line", judged.name(), line)));
        } else if (known != null) {
            notes.add(new Problem(file.name(), row.line(), Sentence.of("import.odd.looks-like", judged.name(), known)));
        }
    }

    /** Of two columns that say the same thing one is read; where they do not agree, a person should know. */
    private void noteColumnsOfOneMeaning() {
        List<String> titles = file.header().fields();
        for (int other = 0; other < titles.size(); other++) {
            Meaning meaning = Meaning.of(titles.get(other));
            int taken = columns.column(meaning);
            if (!saysTheSame(other)) {
                continue;
            }
            CsvRow first = firstDifference(meaning, taken, other);
            if (first != null) {
                notes.add(new Problem(
                        file.name(),
                        first.line(),
                        Sentence.of(
                                "import.odd.columns-contradict",
                                NameText.shown(titles.get(taken)),
                                NameText.shown(titles.get(other)))));
            }
        }
    }

    /** Tells whether a column is called like another one, which is read in its place. */
    private boolean saysTheSame(int column) {
        List<String> titles = file.header().fields();
        Meaning meaning = Meaning.of(titles.get(column));
        int taken = columns.column(meaning);
        return !meaning.isPersonal() && taken >= 0 && taken != column && Meaning.of(titles.get(taken)) == meaning;
    }

    /** Beside whole names, first and last ones are not read; of columns that say the same, the contradiction is told. */
    private boolean isUsed(int column) {
        boolean whole = columns.column(Meaning.NAME) >= 0;
        return saysTheSame(column)
                || switch (columns.meanings().get(column)) {
                    case NAME, ID, MEMBER -> true;
                    case FIRST_NAME, LAST_NAME -> !whole;
                    case TRUSTER, TRUSTED -> false;
                    case EMAIL, PHONE, ADDRESS, NOTES, OTHER -> columns.ticked().contains(column);
                };
    }

    private @Nullable CsvRow firstDifference(Meaning meaning, int taken, int other) {
        for (CsvRow row : file.rows()) {
            String one = row.field(taken);
            String two = row.field(other);
            boolean same = meaning == Meaning.MEMBER
                    ? Objects.equals(YesOrNo.of(one), YesOrNo.of(two))
                    : NameText.clean(one).equals(NameText.clean(two));
            if (!same) {
                return row;
            }
        }
        return null;
    }

    private String name(CsvRow row) {
        if (columns.column(Meaning.NAME) >= 0) {
            return field(row, Meaning.NAME);
        }
        if (columns.column(Meaning.FIRST_NAME) >= 0 || columns.column(Meaning.LAST_NAME) >= 0) {
            return field(row, Meaning.FIRST_NAME) + " " + field(row, Meaning.LAST_NAME);
        }
        return field(row, Meaning.ID);
    }

    private String field(CsvRow row, Meaning meaning) {
        int column = columns.column(meaning);
        return column < 0 ? "" : row.field(column);
    }

    private SortedMap<String, String> personal(CsvRow row) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (int column : columns.ticked()) {
            String value =
                    row.field(column).replaceAll("[\\p{Cc}\\p{Cs}]+", " ").strip();
            if (!value.isEmpty()) {
                String title = NameText.shown(file.header().field(column));
                int end = Math.min(value.length(), LONGEST_PERSONAL);
                kept.put(
                        title,
                        Character.isHighSurrogate(value.charAt(end - 1))
                                ? value.substring(0, end - 1)
                                : value.substring(0, end));
            }
        }
        return kept;
    }
}
