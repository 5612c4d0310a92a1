package org.folkmoot.desktop.sitting;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says why somebody whose name is typed is not among those who can be chosen: otherwise it looks as if the name were
 * written wrongly.
 */
public final class NotOffered {
    private final Sitting sitting;
    private final Wording words;
    private final Own own;

    /** What keeps somebody out where they are asked for. */
    @FunctionalInterface
    public interface Own {
        /** Returns why somebody cannot be chosen here, or null when this has nothing against it. */
        @Nullable
        Sentence cause(Assembly state, Id who);
    }

    /** Asks first for what counts in one place, then whether they are a member at all. */
    public NotOffered(Sitting sitting, Wording words, Own own) {
        this.sitting = sitting;
        this.words = words;
        this.own = own;
    }

    /** Returns one where a second person is asked for beside whoever records. */
    public static NotOffered second(Sitting sitting, Wording words) {
        return new NotOffered(sitting, words, (state, who) -> records(sitting, who));
    }

    /** Returns that somebody records here, or null when they do not. */
    public static @Nullable Sentence records(Sitting sitting, Id who) {
        return who.equals(sitting.desk().recorder()) ? Sentence.of("parts.not.records", who) : null;
    }

    /** Returns the reason in words; null when nobody in the record is called so, or nothing is known against them. */
    public @Nullable String why(String typed) {
        Sentence cause = sitting.desk().ask(state -> cause(state, typed));
        return cause == null ? null : words.say(cause, sitting::name);
    }

    private @Nullable Sentence cause(Assembly state, String typed) {
        List<Person> everybody = List.copyOf(state.people().everybody());
        for (Person each : NameMatch.among(everybody, person -> sitting.name(person.id()), typed, everybody.size())) {
            Sentence cause = own.cause(state, each.id());
            Sentence found = cause == null ? standing(each) : cause;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Sentence standing(Person person) {
        return switch (person.standing(sitting.now())) {
            case MEMBER -> null;
            case WAITING -> Sentence.of("parts.not.waiting", person.id());
            case FORMER -> Sentence.of("parts.not.left", person.id());
            case ORGANISATION -> Sentence.of("parts.not.organisation", person.id());
        };
    }
}
