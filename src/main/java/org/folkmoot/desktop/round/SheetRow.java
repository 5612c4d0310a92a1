package org.folkmoot.desktop.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * Somebody who has a sheet, and where it is.
 *
 * @param number the number on the sheet
 * @param id who
 * @param name their name
 * @param waiting whether they wait to join
 * @param place where the sheet is
 * @param given how many names it added that still hold
 */
record SheetRow(int number, Id id, String name, boolean waiting, Place place, int given) {
    /** Where somebody's sheet is. */
    enum Place {
        /** Still on paper, or not there at all. */
        MISSING,
        /** Half typed. */
        BEGUN,
        /** Recorded. */
        TAKEN,
        /** Looked at: nobody new was ticked. */
        NOTHING_NEW;

        boolean isIn() {
            return this == TAKEN || this == NOTHING_NEW;
        }
    }

    /**
     * Returns everybody, in the order of numbers.
     *
     * @param people who has a sheet
     * @param taken whose sheets are in, with the moment of their trust; 0 for nothing new
     * @param begun whose are half typed
     */
    static List<SheetRow> all(
            Assembly state, long at, List<TrustSheet.Line> people, Map<Id, Long> taken, Set<Id> begun) {
        List<SheetRow> rows = new ArrayList<>();
        for (TrustSheet.Line line : people) {
            Id id = line.id();
            Long moment = taken.get(id);
            boolean waiting = state.people()
                    .find(id)
                    .filter(person -> person.standing(at) == Standing.WAITING)
                    .isPresent();
            Place place = moment != null
                    ? moment == 0 ? Place.NOTHING_NEW : Place.TAKEN
                    : begun.contains(id) ? Place.BEGUN : Place.MISSING;
            int given = moment == null || moment == 0
                    ? 0
                    : TakenSheet.of(state, at, id, moment).others().size();
            rows.add(new SheetRow(line.number(), id, line.name(), waiting, place, given));
        }
        return List.copyOf(rows);
    }

    /** Tells whether there are sheets and every one of them is in. */
    static boolean areAllIn(List<SheetRow> all) {
        return !all.isEmpty() && all.stream().allMatch(row -> row.place().isIn());
    }

    /** Says how many sheets are in, and that the round is done once all are. */
    static String progress(Wording words, List<SheetRow> all) {
        long in = all.stream().filter(row -> row.place().isIn()).count();
        return areAllIn(all)
                ? words.text("round.progress.all", all.size())
                : words.text("round.progress", in, all.size());
    }

    /** Returns the key of what is said about where the sheet is; its one place is for how many names it added. */
    String key() {
        return switch (place) {
            case MISSING -> "round.place.missing";
            case BEGUN -> "round.place.begun";
            case TAKEN -> "round.place.taken";
            case NOTHING_NEW -> "round.place.nothing-new";
        };
    }
}
