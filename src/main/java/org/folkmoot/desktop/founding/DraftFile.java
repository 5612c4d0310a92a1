package org.folkmoot.desktop.founding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.rules.Rules;
import org.jspecify.annotations.Nullable;

/** Keeps a founding that is being written, and offers it again. */
final class DraftFile {
    private final KeptFile file;

    /** Uses {@code drafts/founding.properties} in a folder. */
    DraftFile(Path folder) {
        this.file = new KeptFile(folder.resolve("drafts").resolve("founding.properties"));
    }

    /**
     * A founding as it stood at one moment; taking it costs little, so that nobody who types waits for it.
     *
     * @param people everybody on the list
     * @param marks what is ticked about each of them, in the same order
     */
    record Draft(
            String name,
            Map<String, String> values,
            OptionalLong term,
            @Nullable Boolean season,
            List<Founder> people,
            List<String> marks,
            Brought brought) {}

    /** Writes what {@link #written} returned; behind the window. */
    void write(Draft draft) throws IOException {
        file.write(properties(draft));
    }

    void forget() throws IOException {
        file.forget();
    }

    /** Returns a model as it stands now; on the thread of the model. */
    static Draft written(FoundingModel model) {
        return new Draft(
                model.name().get(),
                new TreeMap<>(model.values()),
                model.term().get(),
                model.openSeason().get(),
                List.copyOf(model.people()),
                model.people().stream().map(DraftFile::marks).toList(),
                model.brought().get());
    }

    private static Properties properties(Draft draft) {
        Properties kept = new Properties();
        kept.setProperty("name", draft.name());
        draft.values().forEach((rule, value) -> kept.setProperty("rule." + rule, value));
        draft.term().ifPresent(days -> kept.setProperty("term", Long.toString(days)));
        if (draft.season() != null) {
            kept.setProperty("season", draft.season().toString());
        }
        for (int at = 0; at < draft.people().size(); at++) {
            Founder founder = draft.people().get(at);
            kept.setProperty("person." + at, founder.name());
            kept.setProperty("marks." + at, draft.marks().get(at));
            putPersonal(kept, at, founder.personal());
        }
        putBrought(kept, draft);
        return kept;
    }

    private static void putPersonal(Properties kept, int at, SortedMap<String, String> personal) {
        int number = 0;
        for (Map.Entry<String, String> each : personal.entrySet()) {
            kept.setProperty("column." + at + "." + number, each.getKey());
            kept.setProperty("value." + at + "." + number, each.getValue());
            number++;
        }
    }

    private static void putBrought(Properties kept, Draft draft) {
        StringBuilder ties = new StringBuilder();
        FoundingDeed.links(draft.brought().ties(), FoundingDeed.places(draft.people()))
                .forEach(link -> ties.append(link.truster())
                        .append(' ')
                        .append(link.trusted())
                        .append(' '));
        kept.setProperty("ties", ties.toString().strip());
        List<FileTaken> files = draft.brought().files();
        for (int i = 0; i < files.size(); i++) {
            FileTaken taken = files.get(i);
            kept.setProperty("file." + i, taken.sha256() + " " + taken.taken() + " " + taken.left());
            kept.setProperty("file-name." + i, draft.brought().names().get(i));
        }
    }

    private static String marks(Founder founder) {
        return (founder.isFormer() ? "f" : "")
                + (founder.isFromFile() ? "b" : "")
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
            people.add(person(kept.getProperty("person." + i), kept.getProperty("marks." + i, ""), personal(kept, i)));
        }
        model.people().setAll(people);
        model.brought().set(brought(kept, people));
        return model;
    }

    private static SortedMap<String, String> personal(Properties kept, int at) {
        SortedMap<String, String> personal = new TreeMap<>();
        for (int i = 0; kept.getProperty("column." + at + "." + i) != null; i++) {
            personal.put(kept.getProperty("column." + at + "." + i), kept.getProperty("value." + at + "." + i, ""));
        }
        return personal;
    }

    private static Founder person(String name, String marks, SortedMap<String, String> personal) {
        boolean former = marks.contains("f");
        Founder founder = marks.contains("b")
                ? Founder.fromFile(name, former, personal)
                : former ? Founder.former(name) : Founder.here(name);
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
