package org.folkmoot.desktop.bringing;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What was chosen so far, what would be taken, and why one cannot go on yet. On the JavaFX thread. */
final class BringingModel {
    private final Wording words;
    private final FileChoice people = FileChoice.ofPeople();
    private final FileChoice trust = FileChoice.ofTrust();
    private final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>();
    private final StringProperty whyNot = new SimpleStringProperty("");

    BringingModel(Wording words) {
        this.words = words;
    }

    FileChoice people() {
        return people;
    }

    FileChoice trust() {
        return trust;
    }

    /** Returns what would be taken; null while that is not known. */
    ObjectProperty<@Nullable Preview> preview() {
        return preview;
    }

    /** Returns why nothing can be taken whatever is chosen, in words; empty when it can. */
    StringProperty whyNot() {
        return whyNot;
    }

    /** Returns what has to be looked through, or null while something is missing for that. */
    Preview.@Nullable Question question(Destination into) {
        boolean complete = missingFiles().isEmpty() && missingColumns().isEmpty();
        return complete ? new Preview.Question(people.use().get(), trust.use().get(), into, into.basis(), words) : null;
    }

    /** Returns why one cannot go on from the files; empty when one can. */
    String missingFiles() {
        if (people.isEmpty() && trust.isEmpty()) {
            return words.text("bringing.missing.file");
        }
        for (FileChoice each : List.of(people, trust)) {
            if (each.state().get() instanceof FileChoice.State.BeingRead) {
                return words.text("bringing.missing.reading");
            }
            if (each.state().get() instanceof FileChoice.State.Refused) {
                return words.text("bringing.missing.refused");
            }
        }
        return "";
    }

    /** Returns why one cannot go on from the columns; empty when one can. */
    String missingColumns() {
        for (FileChoice each : List.of(people, trust)) {
            Sentence missing = each.missing();
            if (missing != null) {
                return words.say(missing, id -> "");
            }
        }
        return "";
    }

    /** Returns why nothing can be taken yet; empty when it can. */
    String missingGood() {
        Preview known = preview.get();
        if (known == null) {
            return words.text("bringing.missing.looking");
        }
        return known.plan().isEmpty() ? words.text("bringing.missing.nothing") : whyNot.get();
    }
}
