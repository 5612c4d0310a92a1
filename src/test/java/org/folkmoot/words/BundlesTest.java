package org.folkmoot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is there in both languages, can be filled, is used somewhere, and every used key has words. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/folkmoot/words");

    /** Said before there is a {@link Wording}; read by the front door itself. */
    private static final String FRONT_DOOR = "start";

    /** Keys that the code puts together from these beginnings and a word that stands in quotes elsewhere in it. */
    private static final List<String> PUT_TOGETHER = List.of(
            "refusal.",
            "entry.",
            "rule.value.",
            "rule.",
            "journal.",
            "tour.",
            "rules.fixed.",
            "rules.fixed.area.",
            "rules.group.",
            "rules.preset.");

    /** Keys that the code puts together from these beginnings and the name of a constant. */
    private static final List<String> FROM_CONSTANTS = List.of("shell.appearance.", "rule.deciding.");

    /** What the code hangs on a key that it puts together. */
    private static final Pattern ENDINGS = Pattern.compile("\\.(name|sentence|why|today)$");

    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-zA-Z0-9_.-]+)\"");

    @Test
    void every_file_of_words_belongs_to_a_known_part() throws IOException {
        Set<String> parts = new TreeSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .forEach(name -> parts.add(name.replaceAll("(_[a-z]+)?\\.properties$", "")));
        }
        parts.remove(FRONT_DOOR);
        parts.removeAll(Parts.NAMES);
        assertEquals(Set.of(), parts, "name these in Parts");
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        for (String part : Parts.NAMES) {
            assertEquals(keys(part, ""), keys(part, "_de"), part);
        }
    }

    @Test
    void no_key_stands_in_two_parts() throws IOException {
        Map<String, String> owner = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String part : Parts.NAMES) {
            for (String key : keys(part, "")) {
                String other = owner.put(key, part);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + part);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void every_pattern_can_be_filled_and_has_no_straight_apostrophe() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : Languages.SPOKEN) {
            new TreeMap<>(Parts.read(locale)).forEach((key, pattern) -> {
                try {
                    new MessageFormat(pattern, locale);
                } catch (IllegalArgumentException e) {
                    wrong.add(locale + " " + key + ": " + e.getMessage());
                }
                if (pattern.indexOf('\'') >= 0) {
                    wrong.add(locale + " " + key + ": a straight apostrophe");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void both_languages_fill_the_same_places() {
        Map<String, String> german = Parts.read(Locale.GERMAN);
        List<String> wrong = new ArrayList<>();
        Parts.read(Locale.ENGLISH).forEach((key, pattern) -> {
            if (!places(pattern).equals(places(german.getOrDefault(key, "")))) {
                wrong.add(key);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_key_is_used() throws IOException {
        Set<String> unused = new TreeSet<>(Parts.read(Locale.ENGLISH).keySet());
        String sources = sources();
        unused.removeIf(key -> FROM_CONSTANTS.stream().anyMatch(key::startsWith)
                || sources.contains("\"" + key + "\"")
                || sources.contains("\"%" + key + "\"")
                || isPutTogether(key, sources));
        assertEquals(Set.of(), unused, "words that nobody says");
    }

    @Test
    void every_used_key_has_words() throws IOException {
        Map<String, String> words = Parts.read(Locale.ENGLISH);
        Set<String> parts = new TreeSet<>();
        words.keySet().forEach(key -> parts.add(key.substring(0, key.indexOf('.') + 1)));
        Set<String> missing = new TreeSet<>();
        String sources = sources();
        Matcher fxml = IN_FXML.matcher(sources);
        while (fxml.find()) {
            missing.add(fxml.group(1));
        }
        Matcher java = IN_JAVA.matcher(sources);
        while (java.find()) {
            String key = java.group(1);
            if (parts.stream().anyMatch(key::startsWith)
                    && !key.matches(".*\\.(properties|fxml|css|jsonl|txt|csv|md)")) {
                missing.add(key);
            }
        }
        missing.removeAll(words.keySet());
        assertEquals(Set.of(), missing, "keys without words");
        assertTrue(sources.contains("%welcome.heading"), "the sources were read");
    }

    private static boolean isPutTogether(String key, String sources) {
        return PUT_TOGETHER.stream()
                .filter(key::startsWith)
                .map(start -> ENDINGS.matcher(key.substring(start.length())).replaceAll(""))
                .anyMatch(rest -> sources.contains("\"" + rest + "\""));
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Set<String> keys(String part, String language) throws IOException {
        Path file = BUNDLES.resolve(part + language + ".properties");
        Properties read = new Properties();
        if (Files.exists(file)) {
            read.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(read.stringPropertyNames());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|fxml)"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
