package org.folkmoot.desktop.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the map asks the state.
 *
 * @param everybody in the record
 * @param links the links that hold
 * @param at the moment, unix seconds
 * @param openSeasonUntil until when everyone accepts everyone's circles, or null when that is not so
 */
record Network(
        List<Person> everybody,
        List<Link> links,
        long at,
        @Nullable Day openSeasonUntil) {
    /** Copies what the state holds at a moment. */
    static Network of(Assembly state, long at) {
        Day until = state.isOpenSeason(at) ? Day.parse(state.rules().value(Rules.TRUST_OPEN_SEASON, at)) : null;
        return new Network(
                List.copyOf(state.people().everybody()), state.trust().links(at), at, until);
    }

    /** Returns the view of it; takes a while for thousands of people. */
    TrustView view(Function<Id, String> names, Locale locale) {
        return TrustView.of(everybody, links, at, names, locale);
    }
}
