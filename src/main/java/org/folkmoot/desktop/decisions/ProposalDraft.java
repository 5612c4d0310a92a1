package org.folkmoot.desktop.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import org.folkmoot.desktop.files.KeptFile;
import org.jspecify.annotations.Nullable;

/** The proposal that somebody is still writing: kept beside the record, never in it; losing it loses no record. */
final class ProposalDraft {
    private final KeptFile file;

    private ProposalDraft(KeptFile file) {
        this.file = file;
    }

    /** Returns the draft of an assembly's folder. */
    static ProposalDraft in(Path folder) {
        return new ProposalDraft(new KeptFile(folder.resolve("local").resolve("proposal-draft.properties")));
    }

    /**
     * What is drafted; whatever was not said yet is empty.
     *
     * @param rule the id of the rule that would change; empty when the proposal is a text
     * @param value its written value
     * @param text the text
     * @param reason why it is proposed
     * @param by the number of whoever proposes it, in digits
     * @param from the day from which it would count, or null
     */
    record Content(
            String rule,
            String value,
            String text,
            String reason,
            String by,
            @Nullable LocalDate from) {
        /** Tells whether nothing was typed; a rule alone is chosen again with one press. */
        boolean isEmpty() {
            return value.isEmpty() && text.isBlank() && reason.isBlank() && from == null;
        }
    }

    /** Returns what was drafted; nothing when there is none or it cannot be read. */
    Content read() {
        Properties kept = file.read();
        return new Content(
                kept.getProperty("rule", ""),
                kept.getProperty("value", ""),
                kept.getProperty("text", ""),
                kept.getProperty("reason", ""),
                kept.getProperty("by", ""),
                day(kept.getProperty("from", "")));
    }

    private static @Nullable LocalDate day(String kept) {
        try {
            return LocalDate.parse(kept);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Keeps a draft in the place of the one before; a disk that is full loses the draft and nothing else. */
    void write(Content content) {
        Properties kept = new Properties();
        kept.setProperty("rule", content.rule());
        kept.setProperty("value", content.value());
        kept.setProperty("text", content.text());
        kept.setProperty("reason", content.reason());
        kept.setProperty("by", content.by());
        kept.setProperty("from", content.from() == null ? "" : content.from().toString());
        try {
            file.write(kept);
        } catch (IOException full) {
            // a draft is a convenience; the draft before is still there
        }
    }

    /** Lets go of the draft: the proposal is recorded, or everything was cleared. */
    void forget() {
        try {
            file.forget();
        } catch (IOException stays) {
            // the next draft takes its place
        }
    }
}
