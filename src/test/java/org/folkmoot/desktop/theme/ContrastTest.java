package org.folkmoot.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read on its ground, and signs and focus be seen, as WCAG 2.2 measures it (1.4.3 and 1.4.11). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-([a-z0-9-]+):\\s*#([0-9a-f]{6});");

    /** Which texts stand on which grounds. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "ink", List.of("paper", "panel", "card", "card-sunk", "teal-pale", "slate-pale"),
            "ink-soft", List.of("paper", "panel", "card", "card-sunk", "teal-pale", "slate-pale"),
            "ink-faint", List.of("paper", "card", "card-sunk"),
            "teal-strong", List.of("paper", "panel", "card", "card-sunk", "teal-pale"),
            "on-teal", List.of("teal", "color-accent-4"),
            "amber-ink", List.of("card", "amber-pale"),
            "on-amber", List.of("amber"),
            "rust-ink", List.of("card", "paper", "rust-pale"));

    /** Which signs and lines carry meaning on which grounds. */
    private static final Map<String, List<String>> SIGNS = Map.of(
            "focus", List.of("paper", "panel", "card", "card-sunk"),
            "field-line", List.of("card", "paper"),
            "teal", List.of("paper", "card", "slate-pale"),
            "rust", List.of("card"),
            "slate", List.of("card"));

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void text_can_be_read_and_signs_be_seen(String sheet) throws IOException {
        Map<String, Integer> colours = colours(sheet);
        List<String> tooFaint = new ArrayList<>();
        TEXTS.forEach((text, grounds) -> grounds.forEach(ground -> measure(colours, text, ground, TEXT, tooFaint)));
        SIGNS.forEach((sign, grounds) -> grounds.forEach(ground -> measure(colours, sign, ground, SIGN, tooFaint)));
        for (int i = 1; i <= 8; i++) {
            measure(colours, "category-" + i, "card", SIGN, tooFaint);
        }
        assertEquals(List.of(), tooFaint);
    }

    private static void measure(
            Map<String, Integer> colours, String text, String ground, double least, List<String> tooFaint) {
        double ratio = ratio(colour(colours, text), colour(colours, ground));
        if (ratio < least) {
            tooFaint.add(String.format(Locale.ROOT, "%s on %s: %.2f", text, ground, ratio));
        }
    }

    private static int colour(Map<String, Integer> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private static double ratio(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(sheet))) {
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Integer> colours = new HashMap<>();
            while (token.find()) {
                colours.put(token.group(1), Integer.parseInt(token.group(2), 16));
            }
            return colours;
        }
    }
}
