package org.folkmoot.desktop.people;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.Link;

/**
 * One trust link that ends soon.
 *
 * @param truster who accepts
 * @param trusted whose circles
 * @param trusterName the name of who accepts
 * @param trustedName the name of whose circles they are
 * @param until the first day on which it no longer holds
 * @param left how many members would still accept the trusted one's circles
 */
public record EndingRow(Id truster, Id trusted, String trusterName, String trustedName, Day until, int left) {
    /** Links that end within this many days are listed. */
    public static final long SOON_DAYS = 30;

    /** Returns the links that end soon, the first to end first. */
    public static List<EndingRow> all(Assembly state, long now, Function<Id, String> name) {
        return state.trust().endingBefore(Day.of(now).plus(SOON_DAYS + 1), now).stream()
                .sorted(Comparator.comparing(Link::until).thenComparing(Link.ORDER))
                .map(link -> new EndingRow(
                        link.truster(),
                        link.trusted(),
                        name.apply(link.truster()),
                        name.apply(link.trusted()),
                        link.until(),
                        state.countMembersAccepting(link.trusted(), link.until().start())))
                .toList();
    }
}
