package org.folkmoot.imports;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * One person's sheet of a trust round, as it is printed: they tick "I accept circles from …" and sign.
 *
 * @param person whose sheet it is
 * @param others everybody whose circles they may accept, in the order of their numbers
 */
public record TrustSheet(Line person, List<Line> others) {
    /** Keeps its own copy. */
    public TrustSheet {
        others = List.copyOf(others);
    }

    /**
     * A line of the sheet.
     *
     * @param number the number that people see, such as 12 for member 12; the same on every sheet, for good
     * @param id who
     * @param name their name
     * @param accepted whether the sheet's person accepts their circles already
     */
    public record Line(int number, Id id, String name, boolean accepted) {}
}
