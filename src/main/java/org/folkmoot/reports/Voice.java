package org.folkmoot.reports;

import java.time.ZoneId;
import org.folkmoot.desk.Names;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/**
 * How a report speaks: its language, the names of people, and the clock on the wall.
 *
 * @param words the language
 * @param names what people typed
 * @param zone the zone of the times of day; never used for money
 */
public record Voice(Wording words, Names names, ZoneId zone) {
    /** Returns a person's name. */
    String name(Id id) {
        return names.shown(id);
    }

    /** Returns a text of the bundles; ids among the arguments become names. */
    String text(String key, Object... args) {
        return say(Sentence.of(key, args));
    }

    /** Returns a sentence in words. */
    String say(Sentence sentence) {
        return words.say(sentence, names::shown);
    }

    /** Returns a time of day such as 19:04. */
    String clock(long at) {
        return words.figures().clock(at, zone);
    }

    /** Returns the day on the wall's calendar. */
    String day(long at) {
        return words.figures()
                .day(new Day(java.time.Instant.ofEpochSecond(at)
                        .atZone(zone)
                        .toLocalDate()
                        .toEpochDay()));
    }
}
