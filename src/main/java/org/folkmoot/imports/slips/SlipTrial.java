package org.folkmoot.imports.slips;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Together;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.money.Leg;

/** A copy of the state on which slips are paid to see whether they can be, each as the judge would let it pass. */
final class SlipTrial {
    private final Assembly state;
    private final long at;
    private final Judging judging;
    private final Map<Candidate, List<Leg>> paid = new LinkedHashMap<>();

    /** Judges the payment of a slip; the number tells payments of a trial apart. */
    interface Judging {
        Verdict judge(Assembly state, Candidate slip, List<Leg> legs, int number);
    }

    /** Begins with a state that is its own from now on; {@code at} is when all of it would be recorded. */
    SlipTrial(Assembly state, long at, Judging judging) {
        this.state = state;
        this.at = at;
        this.judging = judging;
    }

    /** Returns a trial of its own that now is the same. */
    SlipTrial copy() {
        SlipTrial copy = new SlipTrial(state.copy(), at, judging);
        copy.paid.putAll(paid);
        return copy;
    }

    Assembly state() {
        return state;
    }

    long at() {
        return at;
    }

    /** Returns what is paid so far and how, in the order in which it has to be recorded. */
    Map<Candidate, List<Leg>> paid() {
        return Collections.unmodifiableMap(paid);
    }

    /** Returns those that are not paid yet. */
    List<Candidate> rest(List<Candidate> all) {
        return all.stream().filter(each -> !paid.containsKey(each)).toList();
    }

    /** Pays a slip; returns what the judge says, and changes nothing when that is no. */
    Verdict pay(Candidate slip, List<Leg> legs) {
        Verdict verdict = judging.judge(state, slip, legs, paid.size());
        if (verdict instanceof Verdict.Accepted accepted) {
            state.apply(accepted.effects(), at);
            paid.put(slip, legs);
        }
        return verdict;
    }

    /** Tells whether the judge would let a slip be paid so; changes nothing. */
    boolean couldPay(Candidate slip, List<Leg> legs) {
        return judging.judge(state, slip, legs, paid.size()) instanceof Verdict.Accepted;
    }

    /** Pays what can be paid directly of those that are not paid yet; returns whose slips a rule refuses, and why. */
    Map<Candidate.Pile, Verdict.Refused> payDirectly(List<Candidate> all) {
        List<Candidate> rest = rest(all);
        Map<Candidate.Pile, Verdict.Refused> refused = new HashMap<>();
        List<Together.Wanted> wanted = rest.stream().map(Candidate::wanted).toList();
        for (Together.Taken one : Together.of(state, wanted, at)) {
            Candidate slip = rest.get(one.place());
            if (pay(slip, one.legs()) instanceof Verdict.Refused why) {
                refused.putIfAbsent(slip.pile(), why);
            }
        }
        return refused;
    }
}
