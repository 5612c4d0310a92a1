package org.folkmoot.desktop.meetings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The notice that somebody is still writing: kept beside the record, never in it; losing it loses no record. */
final class NoticeDraft {
    private static final int MOST_ITEMS = 200;

    private final Path file;

    private NoticeDraft(Path file) {
        this.file = file;
    }

    /** Returns the draft of an assembly's folder. */
    static NoticeDraft in(Path folder) {
        return new NoticeDraft(folder.resolve("local").resolve("notice-draft.properties"));
    }

    /**
     * What is drafted.
     *
     * @param day an ISO date, or empty
     * @param time a time of day as it was typed
     * @param items the typed items in order
     */
    record Content(String day, String time, List<Item> items) {
        static final Content EMPTY = new Content("", "", List.of());
    }

    /** A typed item and its minutes. */
    record Item(String title, int minutes) {}

    /** Returns what was drafted; nothing when there is none or it cannot be read. */
    Content read() {
        try {
            Properties read = new Properties();
            read.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            List<Item> items = new ArrayList<>();
            for (int i = 1; i <= MOST_ITEMS && read.containsKey("title." + i); i++) {
                items.add(new Item(
                        read.getProperty("title." + i), Integer.parseInt(read.getProperty("minutes." + i, "0"))));
            }
            String day = read.getProperty("day", "");
            return new Content(day.matches("\\d{4}-\\d\\d-\\d\\d") ? day : "", read.getProperty("time", ""), items);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Content.EMPTY;
        }
    }

    /** Keeps a draft, replacing the one before in one step; a disk that is full loses the draft and nothing else. */
    void write(Content content) {
        try {
            Properties kept = new Properties();
            kept.setProperty("day", content.day());
            kept.setProperty("time", content.time());
            for (int i = 0; i < content.items().size(); i++) {
                kept.setProperty("title." + (i + 1), content.items().get(i).title());
                kept.setProperty(
                        "minutes." + (i + 1),
                        Integer.toString(content.items().get(i).minutes()));
            }
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling("notice-draft.new");
            Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException kept) {
            // a draft is a convenience; what is on the screen is still there
        }
    }

    /** Lets go of the draft: the notice is recorded. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // the next draft replaces it
        }
    }
}
