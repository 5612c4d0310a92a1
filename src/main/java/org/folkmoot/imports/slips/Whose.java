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

/** Finds whom somebody means by a name, or by # and the number that the person has in the record. */
public final class Whose {
    private static final Pattern NUMBER = Pattern.compile("#\\s*([0-9]{1,9})");

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> alike = new HashMap<>();
    private final Map<Integer, Person> byNumber = new HashMap<>();

    private Whose() {}

    /** Who was found. */
    public sealed interface Answer {
        /**
         * Exactly one.
         *
         * @param person who
         */
        record Found(Person person) implements Answer {}

        /**
         * Nobody, or more than one.
         *
         * @param why what is in the way
         */
        record Not(Sentence why) implements Answer {}
    }

    /** Returns who finds everybody of an assembly. */
    public static Whose in(Assembly state, Names names) {
        Whose whose = new Whose();
        for (Person person : state.people().everybody()) {
            whose.byNumber.put(person.number(), person);
            names.of(person.id()).ifPresent(name -> {
                String clean = NameText.clean(name);
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
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            Person person = byNumber.get(Integer.parseInt(number.group(1)));
            return person == null
                    ? new Answer.Not(Sentence.of("slips.name.no-number", number.group(1)))
                    : new Answer.Found(person);
        }
        List<Person> found = byName.getOrDefault(name, alike.getOrDefault(NameText.alike(name), List.of()));
        return switch (found.size()) {
            case 0 -> new Answer.Not(Sentence.of("slips.name.unknown", name));
            case 1 -> new Answer.Found(found.getFirst());
            default ->
                new Answer.Not(Sentence.of(
                        "slips.name.several",
                        found.size(),
                        name,
                        found.stream().map(person -> "#" + person.number()).toList()));
        };
    }

    /** Returns how to write somebody so that only they are meant: their name, or # and their number. */
    public String written(Id id, Names names) {
        String name = names.shown(id);
        boolean alone =
                find(name) instanceof Answer.Found(Person person) && person.id().equals(id);
        return alone
                ? name
                : byNumber.values().stream()
                        .filter(person -> person.id().equals(id))
                        .map(person -> "#" + person.number())
                        .findFirst()
                        .orElse(name);
    }
}
