package org.folkmoot.desktop.people;

import java.util.List;
import java.util.function.Function;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.saying.SaidSheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/** What can be recorded on the page of a person; each is shown as its sentence before it is. */
final class PersonDeeds {
    private final Sitting sitting;
    private final Host host;
    private final Id person;

    PersonDeeds(Sitting sitting, Host host, Id person) {
        this.sitting = sitting;
        this.host = host;
        this.person = person;
    }

    void begin(Id other, Day until, TrustSource source) {
        Act act = new TrustGiven(new Pairs(List.of(new Pair(person, other))), until, source);
        confirm(
                act,
                "people.give.title",
                source == TrustSource.SAID ? "people.give.follows.said" : "people.give.follows.sheet",
                "people.give.do",
                () -> record(act));
    }

    void end(List<Id> others, TrustSource source) {
        List<Pair> rows = others.stream().map(other -> new Pair(person, other)).toList();
        Act act = new TrustWithdrawn(new Pairs(rows), source);
        confirm(
                act,
                "people.end.title",
                source == TrustSource.SAID ? "people.end.follows.said" : "people.end.follows.sheet",
                "people.end.do",
                () -> record(act));
    }

    /** Leaving is asked twice: what they hold stays theirs, but coming back needs the assembly. */
    void leave(List<Id> witnesses) {
        SaidSheet sheet = new SaidSheet(sitting, host, person);
        sheet.show(
                words("people.leave.title"),
                words("people.leave.follows"),
                witnesses,
                words("people.leave.second.nobody"),
                (said, second) -> {
                    Act act = new MemberLeft(person, said.assent(), said.slip(), second);
                    confirm(
                            act,
                            "people.leave.again",
                            "people.leave.again.follows",
                            "people.leave.do",
                            () -> record(act, sheet));
                });
    }

    /** Somebody collects their own income up to the hour. */
    void collect() {
        SaidSheet sheet = new SaidSheet(sitting, host, person);
        sheet.show(
                words("people.collect.title"),
                words("people.collect.follows"),
                said -> record(new IncomeCollected(person, Hour.of(sitting.now()), said.assent(), said.slip()), sheet));
    }

    /** Stopping is asked twice: nothing takes it back. */
    void stop(List<Id> witnesses) {
        SaidSheet sheet = new SaidSheet(sitting, host, person);
        sheet.show(
                words("people.stop.title"),
                words("people.stop.follows"),
                witnesses,
                words("people.stop.second.nobody"),
                (said, second) -> {
                    Act act = new IssuanceStopped(person, said.assent(), said.slip(), second);
                    confirm(
                            act,
                            "people.stop.again",
                            "people.stop.again.follows",
                            "people.stop.do",
                            () -> record(act, sheet));
                });
    }

    private String words(String key) {
        return host.words().text(key);
    }

    /** Records what a sheet asked for; it comes again after a refusal. */
    private void record(Act act, SaidSheet sheet) {
        sitting.record(host, act, Texts.NONE, recorded -> {}, sheet::again);
    }

    private void record(Act act) {
        sitting.record(host, act, Texts.NONE, recorded -> {});
    }

    private void confirm(Act act, String title, String follows, String does, Runnable then) {
        Function<String, String> words = host.words()::text;
        sitting.ask(
                host,
                state -> EntrySentence.of(state, act),
                sentence -> host.sheet(ConfirmPane.of(
                        words.apply(title),
                        sitting.say(host, sentence),
                        words.apply(follows),
                        words.apply(does),
                        then,
                        words.apply("people.leave-it"),
                        host::closeSheet)));
    }
}
