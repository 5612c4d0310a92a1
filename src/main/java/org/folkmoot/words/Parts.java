package org.folkmoot.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files of words, one pair a part of the program, read and merged. */
final class Parts {
    /** Every part that may have words; a file beside this class that is not named here fails a test. */
    static final List<String> NAMES = List.of(
            "shell",
            "parts",
            "welcome",
            "opening",
            "founding",
            "today",
            "people",
            "saying",
            "round",
            "bringing",
            "meetings",
            "decisions",
            "rules",
            "money",
            "ledger",
            "closing",
            "commons",
            "map",
            "power",
            "copies",
            "refusals",
            "entries",
            "journal",
            "reports",
            "cli",
            "sample",
            "tour",
            "desk",
            "import");

    private Parts() {}

    /** Reads all parts: English first, then whatever the language has on top of it. */
    static Map<String, String> read(Locale locale) {
        Map<String, String> words = new TreeMap<>();
        for (String part : NAMES) {
            add(words, part + ".properties");
            if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                add(words, part + "_" + locale.getLanguage() + ".properties");
            }
        }
        return words;
    }

    private static void add(Map<String, String> words, String file) {
        try (InputStream in = Parts.class.getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
