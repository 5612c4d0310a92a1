package org.folkmoot.desktop.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.imports.SheetEntry;
import org.folkmoot.imports.TrustRound;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** One person's sheet as it is typed in: what is ticked, what is new of it, and what is still in the way. */
final class SheetForm {
    private final TrustSheet sheet;
    private final TrustRound.Limit limit;
    private final Set<Integer> accepted = new TreeSet<>();
    private final Set<Integer> ticked = new LinkedHashSet<>();
    private final Set<Id> asked;
    private boolean signed;

    /** Begins with a draft; {@code asked} are those whom the sheet's person is asked about. */
    SheetForm(TrustSheet sheet, TrustRound.Limit limit, SheetDraft draft, Set<Id> asked) {
        this.asked = Set.copyOf(asked);
        this.sheet = sheet;
        this.limit = limit;
        this.signed = draft.signed();
        Set<Integer> known = new TreeSet<>();
        for (TrustSheet.Line line : sheet.others()) {
            known.add(line.number());
            if (line.accepted()) {
                accepted.add(line.number());
            }
        }
        draft.ticked().stream().filter(known::contains).forEach(ticked::add);
    }

    TrustSheet sheet() {
        return sheet;
    }

    /** Takes what was typed, all of it or, when something was not understood, nothing of it; returns what was not. */
    List<Sentence> type(String typed) {
        SheetEntry entry = SheetEntry.parse(sheet, numbers(), typed);
        if (entry.problems().isEmpty()) {
            ticked.retainAll(entry.ticked());
            ticked.addAll(entry.ticked());
        }
        return entry.problems();
    }

    /** Ticks a number, or takes its tick back. */
    void toggle(int number) {
        if (!ticked.remove(number)) {
            ticked.add(number);
        }
    }

    boolean isTicked(int number) {
        return ticked.contains(number);
    }

    /** Tells whether the sheet's person is asked about somebody. */
    boolean isAsked(Id other) {
        return asked.contains(other);
    }

    boolean isSigned() {
        return signed;
    }

    void setSigned(boolean is) {
        signed = is;
    }

    /** Returns the ticked numbers, for the round to judge. */
    SortedSet<Integer> numbers() {
        return new TreeSet<>(ticked);
    }

    /** Returns how many of the ticked are not accepted yet. */
    int fresh() {
        return freshInOrder().size();
    }

    /** Returns how many of the ticked are accepted already. */
    int already() {
        return ticked.size() - fresh();
    }

    /** Tells whether a tick is one of those beyond what the rule allows: the last ticked are. */
    boolean isTooMany(int number) {
        int place = freshInOrder().indexOf(number);
        return place >= limit.room();
    }

    /** Returns what is in the way of recording, or null. */
    @Nullable
    Sentence missing() {
        int fresh = fresh();
        if (fresh > limit.room()) {
            return Sentence.of("import.sheet.too-many", limit.given() + fresh, limit.most());
        }
        return signed
                ? null
                : Sentence.of("round.sheet.unsigned", sheet.person().id());
    }

    /** Returns how many people the rule allows, for the reason at a name that is one too many. */
    long most() {
        return limit.most();
    }

    /** Returns the first name that fits some letters, or whose number these digits are. */
    Optional<TrustSheet.Line> find(String letters) {
        String sought = letters.strip();
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        if (sought.chars().allMatch(Character::isDigit)) {
            return sheet.others().stream()
                    .filter(line -> Integer.toString(line.number()).equals(sought))
                    .findFirst();
        }
        return NameMatch.among(sheet.others(), TrustSheet.Line::name, sought, 1).stream()
                .findFirst();
    }

    SheetDraft draft(String typed) {
        return new SheetDraft(new ArrayList<>(ticked), typed, signed);
    }

    private List<Integer> freshInOrder() {
        return ticked.stream().filter(number -> !accepted.contains(number)).toList();
    }
}
