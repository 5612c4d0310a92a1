package org.folkmoot.desktop.founding;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.folkmoot.desk.Founding;

/**
 * A founding that somebody has said yes to.
 *
 * @param folder where the record will be kept
 * @param founding what the deed says
 * @param personal what is kept beside the record about people, by name and by column; it is in no deed
 */
public record Wish(Path folder, Founding founding, Map<String, SortedMap<String, String>> personal) {
    /** Keeps its own copy. */
    public Wish {
        personal = Map.copyOf(personal);
    }
}
