package org.folkmoot.desktop.founding;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.desk.Founding;
import org.folkmoot.imports.ImportPlan;

/** Brings people and trust in from files, for a founding list; another room does it. */
public interface BringIn {
    /**
     * Begins to bring in.
     *
     * @param listed the names on the list, in its order
     * @param given who on the list accepts whose circles already
     * @param mostTrusts how many people's circles one may accept
     * @param put takes the good rows, whose places count on from {@code listed}
     */
    void begin(List<String> listed, List<Founding.Link> given, long mostTrusts, Consumer<ImportPlan> put);
}
