package org.folkmoot.desktop.founding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.rules.Rules;

/** Keeps a founding that is being written, and offers it again. */
final class DraftFile {
    private final KeptFile file;

    /** Uses {@code drafts/founding.properties} in a folder. */
    DraftFile(Path folder) {
        this.file = new KeptFile(folder.resolve("drafts").resolve("founding.properties"));
    }

    /** Writes what {@link #written} returned. */
    void write(Properties written) throws IOException {
        file.write(written);
    }

    void forget() throws IOException {
        file.forget();
    }

    /** Returns a model as text; on the thread of the model. */
    static Properties written(FoundingModel model) {
        Properties kept = new Properties();
        kept.setProperty("name", model.name().get());
        model.values().forEach((rule, value) -> kept.setProperty("rule." + rule, value));
        model.term().get().ifPresent(days -> kept.setProperty("term", Long.toString(days)));
        Boolean season = model.openSeason().get();
        if (season != null) {
            kept.setProperty("season", season.toString());
        }
        Map<Founder, Integer> place = new IdentityHashMap<>();
        for (Founder founder : model.people()) {
            int at = place.size();
            place.put(founder, at);
            kept.setProperty("person." + at, founder.name());
            kept.setProperty("marks." + at, marks(founder));
        }
        StringBuilder ties = new StringBuilder();
        model.brought().get().ties().forEach(tie -> ties.append(place.get(tie.truster()))
                .append(' ')
                .append(place.get(tie.trusted()))
                .append(' '));
        kept.setProperty("ties", ties.toString().strip());
        List<FileTaken> files = model.brought().get().files();
        for (int i = 0; i < files.size(); i++) {
            FileTaken taken = files.get(i);
            kept.setProperty("file." + i, taken.sha256() + " " + taken.taken() + " " + taken.left());
            kept.setProperty("file-name." + i, model.brought().get().names().get(i));
        }
        return kept;
    }

    private static String marks(Founder founder) {
        return (founder.isFormer() ? "f" : "")
                + (founder.signed().get() ? "s" : "")
                + (founder.keeper().get() ? "k" : "");
    }

    /** Returns what was kept as a model; an empty one when nothing was, or when it cannot be read. */
    FoundingModel read() {
        try {
            return read(file.read());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return new FoundingModel();
        }
    }

    private static FoundingModel read(Properties kept) {
        FoundingModel model = new FoundingModel();
        model.name().set(kept.getProperty("name", ""));
        Rules.sixSentences().forEach(rule -> {
            String value = kept.getProperty("rule." + rule.id(), "");
            if (rule.type().allows(value)) {
                model.values().put(rule.id(), value);
            }
        });
        String term = kept.getProperty("term");
        model.term()
                .set(term == null ? OptionalLong.of(FoundingModel.SEASON_DAYS) : OptionalLong.of(Long.parseLong(term)));
        String season = kept.getProperty("season");
        model.openSeason().set(season == null ? null : Boolean.valueOf(season));
        List<Founder> people = new ArrayList<>();
        for (int i = 0; kept.getProperty("person." + i) != null; i++) {
            people.add(person(kept.getProperty("person." + i), kept.getProperty("marks." + i, "")));
        }
        model.people().setAll(people);
        model.brought().set(brought(kept, people));
        return model;
    }

    private static Founder person(String name, String marks) {
        Founder founder = marks.contains("f") ? Founder.former(name) : Founder.here(name);
        founder.signed().set(marks.contains("s"));
        founder.keeper().set(marks.contains("k"));
        return founder;
    }

    private static Brought brought(Properties kept, List<Founder> people) {
        List<Brought.Tie> ties = new ArrayList<>();
        String written = kept.getProperty("ties", "");
        String[] places = written.isEmpty() ? new String[0] : written.split(" ");
        for (int i = 0; i + 1 < places.length; i += 2) {
            ties.add(new Brought.Tie(
                    people.get(Integer.parseInt(places[i])), people.get(Integer.parseInt(places[i + 1]))));
        }
        List<FileTaken> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; kept.getProperty("file." + i) != null; i++) {
            String[] parts = kept.getProperty("file." + i).split(" ");
            files.add(new FileTaken(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            names.add(kept.getProperty("file-name." + i, ""));
        }
        return new Brought(ties, files, names);
    }
}
