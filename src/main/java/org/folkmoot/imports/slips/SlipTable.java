package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.folkmoot.imports.slips.SlipText.Field;

/**
 * The slips of a pile while they are typed, line by line; below the last typed one there is always an empty line.
 *
 * <p>Lines keep their places until they are recorded, also empty ones between others.
 */
public final class SlipTable {
    private final List<SlipText> lines = new ArrayList<>(List.of(SlipText.EMPTY));

    /** Returns the lines, the last of them empty unless there is no room for more. */
    public List<SlipText> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Returns how many lines have something typed in them. */
    public long count() {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }

    /** Types something into a field. */
    public void type(int line, Field field, String typed) {
        lines.set(line, lines.get(line).with(field, typed));
        end();
    }

    /** Takes what was pasted: it goes over what stands there from a line on. Returns how many lines had no room. */
    public int paste(int line, List<SlipText> pasted) {
        int room = Math.min(pasted.size(), SlipRows.MOST - line);
        for (int i = 0; i < room; i++) {
            if (line + i == lines.size()) {
                lines.add(SlipText.EMPTY);
            }
            SlipText there = lines.get(line + i);
            for (Field field : Field.values()) {
                String typed = pasted.get(i).get(field);
                there = typed.isEmpty() ? there : there.with(field, typed);
            }
            lines.set(line + i, there);
        }
        end();
        return pasted.size() - room;
    }

    /** Adds slips below all others. Returns how many had no room. */
    public int add(List<SlipText> slips) {
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return paste(lines.size(), slips);
    }

    /** Removes a line; those below move up. */
    public void remove(int line) {
        lines.remove(line);
        end();
    }

    /** Removes lines that were recorded. */
    public void removeAll(Collection<Integer> places) {
        places.stream().sorted(Collections.reverseOrder()).forEach(place -> lines.remove(place.intValue()));
        end();
    }

    /** Removes everything. */
    public void clear() {
        lines.clear();
        end();
    }

    private void end() {
        if (lines.isEmpty() || !lines.getLast().isBlank() && lines.size() < SlipRows.MOST) {
            lines.add(SlipText.EMPTY);
        }
    }
}
