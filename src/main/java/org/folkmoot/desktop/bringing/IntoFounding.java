package org.folkmoot.desktop.bringing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.desk.Founding;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Whom;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A founding list that is being written: the good rows are put on it, and nothing is recorded yet. */
public final class IntoFounding implements Destination {
    private final Wording words;
    private final List<String> listed;
    private final List<Founding.Link> given;
    private final long mostTrusts;
    private final Consumer<ImportPlan> put;

    /**
     * Brings into a list as it stands now.
     *
     * @param listed the names on it, in its order
     * @param given who on it accepts whose circles
     * @param mostTrusts how many people's circles one may accept
     * @param put puts the good rows on the list
     */
    public IntoFounding(
            Wording words, List<String> listed, List<Founding.Link> given, long mostTrusts, Consumer<ImportPlan> put) {
        this.words = words;
        this.listed = List.copyOf(listed);
        this.given = List.copyOf(given);
        this.mostTrusts = mostTrusts;
        this.put = put;
    }

    @Override
    public boolean founds() {
        return true;
    }

    @Override
    public Supplier<Basis> basis() {
        return () -> Basis.ofFounding(listed, given, mostTrusts);
    }

    @Override
    public String name(Whom known) {
        return known instanceof Whom.Typed(int position) ? listed.get(position) : "";
    }

    @Override
    public String keptWhere() {
        return words.text("bringing.kept.founding");
    }

    @Override
    public String recorder() {
        return "";
    }

    @Override
    public void follow(Subscriptions held, Runnable changed, Consumer<String> whyNot) {
        whyNot.accept("");
        changed.run();
    }

    @Override
    public @Nullable Running take(ImportPlan plan, Consumer<String> taken) {
        put.accept(plan);
        taken.accept("");
        return null;
    }
}
