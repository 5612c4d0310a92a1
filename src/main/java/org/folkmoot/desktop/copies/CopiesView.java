package org.folkmoot.desktop.copies;

import java.util.List;
import org.folkmoot.desktop.sitting.Sitting;

/**
 * What the page of copies shows.
 *
 * @param meetings the closing words of every meeting that closed, the newest first
 * @param rows this computer's record and the copies that are known
 */
public record CopiesView(List<MeetingWords> meetings, List<KnownRow> rows) {
    /** Asks for it; belongs on a background thread. */
    static CopiesView of(Sitting sitting) {
        List<MeetingWords> meetings = sitting.desk().ask(MeetingWords::of);
        boolean altered = !sitting.desk().findings().isEmpty();
        return new CopiesView(
                meetings,
                KnownRow.of(sitting.copies().read(), sitting.desk().entries().count(), altered));
    }
}
