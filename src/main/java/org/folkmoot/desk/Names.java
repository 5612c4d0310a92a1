package org.folkmoot.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.terms.Id;

/**
 * What people typed: names of people, titles, reasons. It lies in the personal parts of the record and may be missing.
 *
 * <p>Safe for use by several threads.
 */
public final class Names {
    /** Under which name each act's personal part holds its texts. */
    public static final String NAMES = "names";

    /** Titles of agenda items, one a row. */
    public static final String TITLES = "titles";

    /** The title of one thing. */
    public static final String TITLE = "title";

    /** Why somebody proposes or pays. */
    public static final String REASON = "reason";

    /** What slips that wait are for, one a row. */
    public static final String REASONS = "reasons";

    /** For a meeting on paper: when it began and when it ended, as people wrote it. */
    public static final String TIMES = "times";

    /** Names of files that were brought in. */
    public static final String FILES = "files";

    private final Map<Id, String> people = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Texts>> texts = new ConcurrentHashMap<>();
    private volatile Map<Id, String> nobodys = Map.of();

    /** Takes in the personal part of an entry. */
    void take(Entry entry, Texts personal) {
        take(entry, () -> personal);
    }

    /** Takes in a personal part as it was read: of many thousand, few are ever asked for. */
    void take(Entry entry, Personal personal) {
        take(entry, personal::texts);
    }

    private void take(Entry entry, Supplier<Texts> personal) {
        texts.put(entry.id(), personal);
        Act act = entry.act();
        if (act instanceof FoundersSigned || act instanceof JoinApplied || act instanceof OrganisationAdded) {
            List<String> names = personal.get().list(NAMES);
            for (int i = 0; i < names.size(); i++) {
                people.put(new Id(entry.id(), i), names.get(i));
            }
        }
    }

    /** Returns a person's or organisation's name; empty when it was removed or is not in this copy. */
    public Optional<String> of(Id person) {
        return Optional.ofNullable(people.get(person));
    }

    /**
     * Says how the accounts that are nobody's are called in the language of whoever looks: the common fund, and the common
     * circles with their treasury. Nobody typed these names.
     */
    public void callNobodys(Map<Id, String> accounts) {
        nobodys = Map.copyOf(accounts);
    }

    /** Returns the name, or a sign that people recognise as a missing name. */
    public String shown(Id person) {
        String name = nobodys.get(person);
        if (name != null) {
            return name;
        }
        return people.getOrDefault(person, "…" + person.entry().substring(0, 4) + "-" + (person.index() + 1));
    }

    /** Returns everybody's names by id. */
    public Map<Id, String> all() {
        return new HashMap<>(people);
    }

    /** Returns what was typed with an entry; nothing when it had no personal part or it is missing. */
    public Texts texts(String entry) {
        Supplier<Texts> typed = texts.get(entry);
        return typed == null ? Texts.NONE : typed.get();
    }
}
