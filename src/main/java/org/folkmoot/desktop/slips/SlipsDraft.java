package org.folkmoot.desktop.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.imports.slips.SlipRows;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.SlipText.Field;

/** The pile that somebody is still typing: kept beside the record, never in it; losing it loses no record. */
final class SlipsDraft {
    private final KeptFile file;

    private SlipsDraft(KeptFile file) {
        this.file = file;
    }

    /** Returns the draft of an assembly's folder. */
    static SlipsDraft in(Path folder) {
        return new SlipsDraft(new KeptFile(folder.resolve("local").resolve("slips-draft.properties")));
    }

    /** Returns what was typed; nothing when there is none or it cannot be read. */
    List<SlipText> read() {
        Properties kept = file.read();
        List<SlipText> lines = new ArrayList<>();
        for (int i = 0; i < SlipRows.MOST; i++) {
            SlipText line = SlipText.EMPTY;
            for (Field field : Field.values()) {
                line = line.with(field, kept.getProperty(key(i, field), ""));
            }
            lines.add(line);
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }

    /** Keeps a pile in the place of the one before; returns false where the disk did not take it. */
    boolean write(List<SlipText> lines) {
        Properties kept = new Properties();
        for (int i = 0; i < lines.size(); i++) {
            for (Field field : Field.values()) {
                String typed = lines.get(i).get(field);
                if (!typed.isEmpty()) {
                    kept.setProperty(key(i, field), typed);
                }
            }
        }
        try {
            if (kept.isEmpty()) {
                file.forget();
            } else {
                file.write(kept);
            }
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private static String key(int line, Field field) {
        return line + "." + field.name().toLowerCase(Locale.ROOT);
    }
}
