package org.folkmoot.desktop.bringing;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.PeoplePreview;
import org.folkmoot.imports.TrustPreview;
import org.folkmoot.words.Wording;

/** Says what is taken, in sentences. */
final class TakenWords {
    private TakenWords() {}

    /** Returns what would happen. */
    static String before(Wording words, Preview preview, boolean founds) {
        ImportPlan plan = preview.plan();
        List<String> said = new ArrayList<>();
        if (plan.people() != null) {
            said.add(
                    founds
                            ? words.text("bringing.before.founders", preview.members(), preview.others())
                            : words.text(
                                    "bringing.before.applicants",
                                    plan.takenPeople().size()));
        }
        if (plan.trust() != null) {
            said.add(words.text(
                    founds ? "bringing.before.trusts.founding" : "bringing.before.trusts",
                    plan.takenTrusts().size()));
        }
        said.add(words.text("bringing.before.left", preview.leftCount()));
        return String.join(" ", said);
    }

    /** Returns what was taken, a sentence each. */
    static List<String> after(Wording words, Preview preview, boolean founds) {
        ImportPlan plan = preview.plan();
        List<String> said = new ArrayList<>();
        if (plan.people() != null) {
            said.add(
                    founds
                            ? words.text("bringing.after.founders", preview.members(), preview.others())
                            : words.text(
                                    "bringing.after.applicants",
                                    plan.takenPeople().size()));
        }
        if (plan.trust() != null) {
            said.add(words.text(
                    founds ? "bringing.after.trusts.founding" : "bringing.after.trusts",
                    plan.takenTrusts().size()));
        }
        return said;
    }

    /** Returns the files with their fingerprints, such as {@code members.csv (fingerprint 3fa2 …)}. */
    static List<String> files(Wording words, ImportPlan plan) {
        List<String> files = new ArrayList<>();
        PeoplePreview people = plan.people();
        TrustPreview trust = plan.trust();
        if (people != null) {
            files.add(file(words, people.file()));
        }
        if (trust != null) {
            files.add(file(words, trust.file()));
        }
        return files;
    }

    private static String file(Wording words, CsvFile file) {
        return words.text("bringing.file.with-fingerprint", Shortened.of(file.name()), FileCard.fingerprint(file));
    }
}
