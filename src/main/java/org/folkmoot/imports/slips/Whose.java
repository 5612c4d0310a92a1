package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.imports.NameText;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * Finds whom somebody means by a name, by # and the number that the person has in the record, or by both.
 *
 * <p>The word for the common fund means the fund; somebody who is called the same is meant with their number.
 */
public final class Whose {
    private static final Pattern NUMBER = Pattern.compile("(.*?)\\s*#\\s*([0-9]{1,9})");

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> alike = new HashMap<>();
    private final Map<Integer, Person> byNumber = new HashMap<>();
    private final Map<Id, String> names = new HashMap<>();
    private final Id fund;
    private final String fundName;

    private Whose(Id fund, String fundName) {
        this.fund = fund;
        this.fundName = fundName;
    }

    /** Who was found. */
    public sealed interface Answer {
        /**
         * Exactly one.
         *
         * @param person who
         */
        record Found(Person person) implements Answer {}

        /**
         * The common fund: it can be paid, and is nobody who pays or signs.
         *
         * @param account its account
         */
        record Fund(Id account) implements Answer {}

        /**
         * Nobody, or more than one.
         *
         * @param why what is in the way
         */
        record Not(Sentence why) implements Answer {}
    }

    /** Returns who finds everybody of an assembly. */
    public static Whose in(Assembly state, Names names) {
        Id fund = state.commonFund();
        Whose whose = new Whose(fund, NameText.clean(names.shown(fund)));
        for (Person person : state.people().everybody()) {
            whose.byNumber.put(person.number(), person);
            names.of(person.id()).ifPresent(name -> {
                String clean = NameText.clean(name);
                whose.names.put(person.id(), clean);
                whose.byName.computeIfAbsent(clean, n -> new ArrayList<>(1)).add(person);
                whose.alike
                        .computeIfAbsent(NameText.alike(clean), n -> new ArrayList<>(1))
                        .add(person);
            });
        }
        return whose;
    }

    /** Returns whom a text means. */
    public Answer find(String typed) {
        String name = NameText.clean(typed);
        if (name.isEmpty()) {
            return new Answer.Not(Sentence.of("slips.name.missing"));
        }
        if (isFund(name)) {
            return new Answer.Fund(fund);
        }
        List<Person> found = byName.getOrDefault(name, alike.getOrDefault(NameText.alike(name), List.of()));
        Matcher number = NUMBER.matcher(name);
        if (found.isEmpty() && number.matches()) {
            return numbered(number.group(1), number.group(2));
        }
        return switch (found.size()) {
            case 0 -> new Answer.Not(Sentence.of("slips.name.unknown", name));
            case 1 -> new Answer.Found(found.getFirst());
            default ->
                new Answer.Not(Sentence.of(
                        "slips.name.several",
                        found.size(),
                        name,
                        found.stream().map(this::written).toList()));
        };
    }

    private Answer numbered(String name, String number) {
        Person person = byNumber.get(Integer.parseInt(number));
        if (person == null) {
            return new Answer.Not(Sentence.of("slips.name.no-number", number));
        }
        String called = names.getOrDefault(person.id(), "");
        return name.isEmpty() || NameText.alike(called).equals(NameText.alike(name))
                ? new Answer.Found(person)
                : new Answer.Not(Sentence.of("slips.name.other-number", number, person.id(), name));
    }

    private boolean isFund(String name) {
        return NameText.alike(fundName).equals(NameText.alike(name));
    }

    /** Returns how to write somebody so that only they are meant: their name, with their number where it takes that. */
    public String written(Person person) {
        String name = names.getOrDefault(person.id(), "");
        boolean alone = byName.getOrDefault(name, List.of()).size() == 1 && !isFund(name);
        return alone ? name : (name + " #" + person.number()).strip();
    }

    /** Returns how to write the common fund: a word of the program, which means nobody else. */
    public String writtenFund() {
        return fundName;
    }
}
