package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.terms.Sentence;

/**
 * What was typed while taking a sheet: numbers, ranges and names of those who are ticked, such as {@code 3 7 12-15 -9}.
 *
 * <p>A number with a minus before it takes a tick of this entry back. Names stand between commas, or alone; enough of a
 * name to know who is meant is enough.
 *
 * @param ticked the numbers that are ticked
 * @param problems what was not understood; while there is one, nothing should be recorded
 */
public record SheetEntry(SortedSet<Integer> ticked, List<Sentence> problems) {
    private static final Pattern NUMBERS = Pattern.compile("(-)?(\\d{1,7})(?:[-–](\\d{1,7}))?");

    /** Keeps its own copies. */
    public SheetEntry {
        ticked = new TreeSet<>(ticked);
        problems = List.copyOf(problems);
    }

    /** Reads what was typed about a sheet. */
    public static SheetEntry parse(TrustSheet sheet, String typed) {
        return parse(sheet, new TreeSet<>(), typed);
    }

    /** Reads what was typed about a sheet on which some numbers are ticked before; a minus takes those back, too. */
    public static SheetEntry parse(TrustSheet sheet, SortedSet<Integer> before, String typed) {
        return new Parser(sheet, before).parse(typed);
    }

    /** Reads one sheet's entry piece by piece. */
    private static final class Parser {
        private final TrustSheet sheet;
        private final SortedSet<Integer> known = new TreeSet<>();
        private final SortedSet<Integer> ticked;
        private final List<Sentence> problems = new ArrayList<>();

        Parser(TrustSheet sheet, SortedSet<Integer> before) {
            this.sheet = sheet;
            this.ticked = new TreeSet<>(before);
            sheet.others().forEach(line -> known.add(line.number()));
        }

        SheetEntry parse(String typed) {
            for (String piece : typed.split("[,;\\n]")) {
                List<String> words = List.of(piece.strip().split("\\s+"));
                if (piece.isBlank()) {
                    continue;
                }
                if (words.stream().noneMatch(Parser::isNumber)
                        || !words.stream().allMatch(Parser::isNumber)
                                && called(piece).size() == 1) {
                    name(piece);
                } else {
                    // "3 7 Amina" without commas: each word by itself.
                    words.forEach(word -> {
                        if (isNumber(word)) {
                            number(word);
                        } else {
                            name(word);
                        }
                    });
                }
            }
            return new SheetEntry(ticked, problems);
        }

        private static boolean isNumber(String word) {
            return NUMBERS.matcher(word).matches();
        }

        private void number(String word) {
            Matcher matcher = NUMBERS.matcher(word);
            if (!matcher.matches()) {
                throw new IllegalStateException(word);
            }
            int from = Integer.parseInt(matcher.group(2));
            int to =
                    Optional.ofNullable(matcher.group(3)).map(Integer::parseInt).orElse(from);
            if (from > to) {
                problems.add(Sentence.of("import.sheet.backwards", word));
            } else if (from == to && from == sheet.person().number()) {
                problems.add(Sentence.of("import.sheet.own", word));
            } else if (known.subSet(from, to + 1).isEmpty() || from == to && !known.contains(from)) {
                problems.add(Sentence.of("import.sheet.no-number", word));
            } else if (to > known.last()) {
                problems.add(Sentence.of("import.sheet.no-number", word));
            } else if (matcher.group(1) != null) {
                ticked.removeAll(new TreeSet<>(known.subSet(from, to + 1)));
            } else {
                ticked.addAll(known.subSet(from, to + 1));
            }
        }

        private void name(String piece) {
            List<TrustSheet.Line> found = called(piece);
            String name = NameText.shown(piece);
            switch (found.size()) {
                case 0 -> problems.add(Sentence.of("import.sheet.no-name", name));
                case 1 -> ticked.add(found.getFirst().number());
                default -> problems.add(Sentence.of("import.sheet.several", name, found.size()));
            }
        }

        /** Returns everybody whose name is this, or else everybody of whose name this is a beginning. */
        private List<TrustSheet.Line> called(String piece) {
            String wanted = NameText.alike(NameText.clean(piece));
            List<TrustSheet.Line> whole = sheet.others().stream()
                    .filter(line -> NameText.alike(line.name()).equals(wanted))
                    .toList();
            // A number alone is never enough of a name.
            if (!whole.isEmpty() || wanted.chars().noneMatch(Character::isLetter)) {
                return whole;
            }
            return sheet.others().stream()
                    .filter(line -> begins(NameText.alike(line.name()), wanted))
                    .toList();
        }

        /** Tells whether a name, or a word within it, begins so. */
        private static boolean begins(String name, String wanted) {
            return name.startsWith(wanted) || name.contains(" " + wanted);
        }
    }
}
