package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.TrustEnded;
import org.folkmoot.assembly.Effect.TrustSet;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.TrustNetwork;

/** Judges trust given and withdrawn. */
final class TrustJudge {
    private TrustJudge() {}

    static Verdict given(Assembly state, TrustGiven given, Circumstance circumstance) {
        List<Pair> rows = given.pairs().rows();
        if (rows.isEmpty() || rows.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        Verdict said = said(state, given.source(), rows);
        if (said instanceof Verdict.Refused) {
            return said;
        }
        long lasts = state.rules().number(Rules.TRUST_LASTS, circumstance.at());
        Day latest = circumstance.day().plus(lasts);
        if (!circumstance.day().isBefore(given.until()) || latest.isBefore(given.until())) {
            return Verdict.refusedBy(Rules.TRUST_LASTS, "trust-end", given.until(), latest);
        }
        long most = state.rules().number(Rules.TRUST_MOST_GIVEN, circumstance.at());
        Map<Id, Integer> newly = new HashMap<>();
        Set<Pair> seen = new HashSet<>();
        List<Effect> effects = new ArrayList<>(rows.size());
        for (Pair pair : rows) {
            Verdict row = row(state, pair, seen, circumstance);
            if (row instanceof Verdict.Refused) {
                return row;
            }
            boolean anew = state.trust().accepts(pair.truster(), pair.trusted(), circumstance.at());
            if (!anew) {
                int now = newly.merge(pair.truster(), 1, Integer::sum);
                if (isTooMany(state.trust(), pair.truster(), now, most, circumstance.at())) {
                    return Verdict.refusedBy(Rules.TRUST_MOST_GIVEN, "trust-too-many", pair.truster(), most);
                }
            }
            effects.add(new TrustSet(pair.truster(), pair.trusted(), circumstance.at(), given.until(), anew));
        }
        return new Verdict.Accepted(effects);
    }

    /** Counts what holds only where it may matter: nobody accepts more people than they ever accepted. */
    private static boolean isTooMany(TrustNetwork trust, Id truster, int newly, long most, long at) {
        return trust.everGivenCount(truster) + newly > most && trust.givenCount(truster, at) + newly > most;
    }

    static Verdict withdrawn(Assembly state, TrustWithdrawn withdrawn, Circumstance circumstance) {
        List<Pair> rows = withdrawn.pairs().rows();
        if (rows.isEmpty() || rows.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        Verdict said = withdrawn.source() == TrustSource.IMPORT
                ? Verdict.refused("trust-end-by-file")
                : said(state, withdrawn.source(), rows);
        if (said instanceof Verdict.Refused) {
            return said;
        }
        Set<Pair> seen = new HashSet<>();
        TrustNetwork trust = state.trust();
        List<Effect> effects = new ArrayList<>(rows.size());
        for (Pair pair : rows) {
            if (pair.truster().equals(pair.trusted())
                    || !seen.add(pair)
                    || !trust.accepts(pair.truster(), pair.trusted(), circumstance.at())) {
                return Verdict.refused("trust-not-given", pair.truster(), pair.trusted());
            }
            effects.add(new TrustEnded(pair.truster(), pair.trusted(), circumstance.at()));
        }
        return new Verdict.Accepted(effects);
    }

    /** What was said aloud was heard by a meeting; without one the desk records only what somebody signed. */
    private static Verdict said(Assembly state, TrustSource source, List<Pair> rows) {
        if (source != TrustSource.SAID) {
            return Verdict.accepted();
        }
        Meeting meeting = state.openMeeting();
        if (meeting == null) {
            return Verdict.refused("said-without-meeting");
        }
        Set<Id> here = meeting.present();
        return rows.stream()
                .map(Pair::truster)
                .filter(truster -> !here.contains(truster))
                .findFirst()
                .map(absent -> Verdict.refused("said-not-here", absent))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict row(Assembly state, Pair pair, Set<Pair> seen, Circumstance circumstance) {
        Optional<Person> truster = state.people().find(pair.truster());
        Optional<Person> trusted = state.people().find(pair.trusted());
        if (truster.isEmpty() || trusted.isEmpty()) {
            return Verdict.refused("unknown-person");
        }
        if (pair.truster().equals(pair.trusted())) {
            return Verdict.refused("trust-oneself", pair.truster());
        }
        if (!trusted.get().canIssue()) {
            return Verdict.refused("trust-organisation", pair.trusted());
        }
        if (!seen.add(pair)) {
            return Verdict.refused("trust-twice", pair.truster(), pair.trusted());
        }
        // Former members keep the trusts that they came with; they give none anew.
        if (truster.get().standing(circumstance.at()) == Standing.FORMER && !state.isFounding(circumstance.deed())) {
            return Verdict.refused("trust-former", pair.truster());
        }
        return Verdict.accepted();
    }
}
