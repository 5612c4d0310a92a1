package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.money.Ledger;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;

/** What an assembly's state comes to, written so that two of them can be compared. */
final class Digest {
    private Digest() {}

    /** Returns everything: rules, people, trust, balances, meetings, votes, payments. */
    static List<String> of(Assembly state) {
        List<String> lines = new ArrayList<>();
        lines.add("latest " + state.latest() + " income " + state.incomeUpTo());
        lines.add("rules " + rules(state));
        lines.add("desk " + state.deskTerms());
        state.people()
                .everybody()
                .forEach(person -> lines.add(person + " collected up to " + state.collectedUpTo(person.id())));
        state.trust().facts().forEach(link -> lines.add(link.toString()));
        for (var holder : state.ledger().holders()) {
            lines.add(holder + " holds " + state.ledger().holdingsOf(holder));
        }
        lines.add(state.ledger().totals().toString());
        lines.add("common " + state.ledger().commonTotals());
        state.notices().values().forEach(notice -> lines.add(notice.toString()));
        state.meetings()
                .values()
                .forEach(meeting -> lines.add(
                        meeting.id() + " " + new TreeSet<>(meeting.entitled()) + meeting.stays() + meeting.agenda()));
        state.proposals().values().forEach(proposal -> lines.add(proposal.toString()));
        state.votes().values().forEach(vote -> lines.add(vote.toString()));
        state.payments().all().forEach(payment -> lines.add(payment.toString()));
        state.grantPayments().forEach((payment, vote) -> lines.add(payment + " is granted by " + vote));
        state.slips().values().forEach(slip -> lines.add(slip.toString()));
        state.payments()
                .all()
                .forEach(payment -> lines.addAll(state.disputes().of(payment.id()).stream()
                        .map(dispute -> dispute.toString())
                        .toList()));
        state.closings().all().forEach(closing -> lines.add(closing.toString()));
        return lines;
    }

    /** Returns the value of every rule through time, with who decided it: by day, all that was ever dated. */
    static Map<String, String> rules(Assembly state) {
        Map<String, String> values = new TreeMap<>();
        for (Rule rule : Rules.list()) {
            values.put(rule.id(), state.rules().history(rule).toString());
        }
        return values;
    }

    /** Returns what only decisions set: the value of every rule, and who keeps the desk, through time. */
    static Map<String, String> decided(Assembly state) {
        Map<String, String> values = new TreeMap<>(rules(state));
        values.put("the desk", state.deskTerms().toString());
        return values;
    }

    /** Returns the value that each rule has on a day, and who keeps the desk then. */
    static Map<String, String> decidedOn(Assembly state, Day day) {
        Map<String, String> values = new TreeMap<>(rulesOn(state, day));
        values.put("the desk", String.valueOf(state.desk(day.start())));
        return values;
    }

    private static Map<String, String> rulesOn(Assembly state, Day day) {
        Map<String, String> values = new TreeMap<>();
        for (Rule rule : Rules.list()) {
            values.put(rule.id(), state.rules().on(rule, day).value());
        }
        return values;
    }

    /** What was issued is what is held, what was lost and what was burned, to the last unit; likewise of common circles. */
    static void assertMoneyAddsUp(Assembly state) {
        Ledger.Totals common = state.ledger().commonTotals();
        assertEquals(
                common.issued(),
                state.ledger().commonHeldAsTouched().plus(common.lost()).plus(common.burned()));
        Ledger.Totals totals = state.ledger().totals();
        assertEquals(
                totals.issued(),
                state.ledger().heldAsTouched().plus(totals.lost()).plus(totals.burned()));
    }
}
