package org.folkmoot.desktop.round;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What this computer notes about a round beside the record: whose sheets are in, and those that are half typed. */
final class RoundNotes {
    private static final String TAKEN = "taken ";
    private static final String DRAFT = "draft ";
    private static final String TYPED = "typed ";
    private static final String LAST = "last";
    private static final String OPEN = "open";
    private static final String SIGNED = "signed";

    private final KeptFile file;
    private final SortedMap<Id, Long> taken = new TreeMap<>();
    private final SortedMap<Id, SheetDraft> drafts = new TreeMap<>();
    private @Nullable Id last;
    private @Nullable Id open;

    private RoundNotes(KeptFile file) {
        this.file = file;
    }

    /** Reads the notes in an assembly's folder; what cannot be read is as if it were not there. */
    static RoundNotes in(Path folder) {
        RoundNotes notes = new RoundNotes(new KeptFile(folder.resolve("local").resolve("trust-round.properties")));
        Properties kept = notes.file.read();
        for (String key : kept.stringPropertyNames()) {
            try {
                notes.read(key, kept.getProperty(key), kept.getProperty(key.replace(DRAFT, TYPED), ""));
            } catch (IllegalArgumentException unreadable) {
                // one odd line is no reason to forget the others
            }
        }
        return notes;
    }

    private void read(String key, String value, String typed) {
        if (key.startsWith(TAKEN)) {
            taken.put(Id.parse(key.substring(TAKEN.length())), Long.parseLong(value));
        } else if (key.startsWith(DRAFT)) {
            drafts.put(Id.parse(key.substring(DRAFT.length())), draft(value, typed));
        } else if (key.equals(LAST)) {
            last = Id.parse(value);
        } else if (key.equals(OPEN)) {
            open = Id.parse(value);
        }
    }

    private static SheetDraft draft(String value, String typed) {
        List<Integer> ticked = new ArrayList<>();
        boolean signed = false;
        for (String word : value.split(" ")) {
            if (word.equals(SIGNED)) {
                signed = true;
            } else if (!word.isEmpty()) {
                ticked.add(Integer.valueOf(word));
            }
        }
        return new SheetDraft(ticked, typed, signed);
    }

    /** Returns whose sheets are in, each with the moment of its trust in unix seconds; 0 when it had nothing new. */
    SortedMap<Id, Long> taken() {
        return Collections.unmodifiableSortedMap(taken);
    }

    /** Returns whose sheets are half typed. */
    SortedMap<Id, SheetDraft> drafts() {
        return Collections.unmodifiableSortedMap(drafts);
    }

    /** Returns whose sheet was taken last and can be taken back, or null. */
    @Nullable
    Id last() {
        return last;
    }

    /** Returns whose sheet is being typed, or null. */
    @Nullable
    Id open() {
        return open;
    }

    /** Notes that somebody's sheet is in. */
    void take(Id person, long at) throws IOException {
        taken.put(person, at);
        last = person;
        drafts.remove(person);
        open = null;
        write();
    }

    /** Notes that a sheet counts as missing again. */
    void takeBack(Id person) throws IOException {
        taken.remove(person);
        last = null;
        write();
    }

    /** Keeps what is typed of somebody's sheet; an empty draft is none. */
    void keep(Id person, SheetDraft draft) throws IOException {
        open = person;
        if (draft.equals(SheetDraft.EMPTY)) {
            drafts.remove(person);
        } else {
            drafts.put(person, draft);
        }
        write();
    }

    /** Notes that no sheet is being typed just now; drafts stay. */
    void putAside() throws IOException {
        open = null;
        write();
    }

    /** Begins a new round: no sheet is in yet. Nothing that was recorded changes. */
    void begin() throws IOException {
        taken.clear();
        drafts.clear();
        last = null;
        open = null;
        write();
    }

    private void write() throws IOException {
        Properties kept = new Properties();
        taken.forEach((person, at) -> kept.setProperty(TAKEN + person, Long.toString(at)));
        drafts.forEach((person, draft) -> {
            StringBuilder words = new StringBuilder(draft.signed() ? SIGNED : "");
            draft.ticked().forEach(number -> words.append(' ').append(number));
            kept.setProperty(DRAFT + person, words.toString());
            kept.setProperty(TYPED + person, draft.typed());
        });
        if (last != null) {
            kept.setProperty(LAST, last.toString());
        }
        if (open != null) {
            kept.setProperty(OPEN, open.toString());
        }
        file.write(kept);
    }
}
