package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Recording;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Tells the sample's story at a desk: acts in order, under a clock of its own. */
final class Chronicle {
    private final Desk desk;
    private final StoryClock clock;
    private final SplittableRandom chance;
    private final Map<String, Id> people = new LinkedHashMap<>();

    Chronicle(Desk desk, StoryClock clock, SplittableRandom chance) {
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
        desk.ask(state -> {
            state.people().everybody().forEach(person -> people.put(desk.names().shown(person.id()), person.id()));
            return Boolean.TRUE;
        });
    }

    Desk desk() {
        return desk;
    }

    SplittableRandom chance() {
        return chance;
    }

    long now() {
        return clock.now();
    }

    /** Goes on to a time of a day; never back. */
    void until(Day day, int hour, int minute) {
        clock.set(day.start() + hour * 3_600L + minute * 60L);
    }

    /** Lets some minutes pass. */
    void minutes(int minutes) {
        clock.set(clock.now() + minutes * 60L);
    }

    Id id(String name) {
        Id id = people.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody of that name: " + name);
        }
        return id;
    }

    String name(Id id) {
        return desk.names().shown(id);
    }

    /** Somebody takes the desk; everybody's income is issued. */
    void recorder(String name) {
        Recording income = desk.takeSeat(id(name));
        if (income != null) {
            recorded(income);
        }
    }

    /** Records an act that the rules must allow, and returns what it created. */
    Id does(Act act) {
        return does(act, Texts.NONE);
    }

    /** Records an act with what people typed. */
    Id does(Act act, Texts texts) {
        Entry entry = recorded(desk.record(act, texts)).last();
        List<String> names = texts.list(Names.NAMES);
        for (int i = 0; i < names.size(); i++) {
            people.put(names.get(i), new Id(entry.id(), i));
        }
        return Id.of(entry.id());
    }

    /** Returns some of a list, each with a chance of so many in a hundred, in its order. */
    <T> List<T> some(List<T> all, int inHundred) {
        List<T> chosen = new ArrayList<>();
        for (T each : all) {
            if (chance.nextInt(100) < inHundred) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    private static Recording.Recorded recorded(Recording recording) {
        if (recording instanceof Recording.Recorded done) {
            return done;
        }
        throw new IllegalStateException("the story does not go on: " + recording);
    }
}
