package org.folkmoot.assembly;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/** How far income has been issued, to everybody and to those who collect it, and who has been welcomed. */
final class IssuedSoFar {
    private final Map<Id, Hour> collected = new HashMap<>();
    private Hour everybody = new Hour(0);
    private Day welcomed = new Day(0);

    /** Returns one of its own that now is the same. */
    IssuedSoFar copy() {
        IssuedSoFar copy = new IssuedSoFar();
        copy.collected.putAll(collected);
        copy.everybody = everybody;
        copy.welcomed = welcomed;
        return copy;
    }

    void take(Effect.IncomeUpTo upTo) {
        everybody = upTo.until();
    }

    void take(Effect.CollectedUpTo upTo) {
        collected.put(upTo.person(), upTo.until());
    }

    void take(Effect.WelcomedUpTo upTo) {
        welcomed = upTo.day();
    }

    /** Returns up to which hour everybody's hours are issued. */
    Hour everybody() {
        return everybody;
    }

    /** Returns up to which hour somebody collected their own; the first hour of 1970 when they never did. */
    Hour collected(Id person) {
        return collected.getOrDefault(person, new Hour(0));
    }

    /** Returns the day up to and with which those who became members by decision have their welcome grant. */
    Day welcomed() {
        return welcomed;
    }
}
