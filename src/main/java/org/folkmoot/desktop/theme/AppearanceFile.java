package org.folkmoot.desktop.theme;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

/**
 * Keeps an {@link Appearance} in one small file of the user's configuration folder.
 *
 * <p>The file is written beside itself and renamed, so that there is always an old or a new one. Losing it loses
 * nothing: whatever cannot be read counts as the default.
 */
public final class AppearanceFile {
    private static final String BRIGHTNESS = "brightness";
    private static final String TEXT = "text-percent";
    private static final String LANGUAGE = "language";

    private final Path file;

    /** Uses {@code appearance.properties} in a folder, which need not exist yet. */
    public AppearanceFile(Path folder) {
        this.file = folder.resolve("appearance.properties");
    }

    /** Returns the folder in which it is kept. */
    public Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Returns what was kept, or the default. */
    public Appearance read() {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
            return new Appearance(
                    Brightness.valueOf(kept.getProperty(BRIGHTNESS, "system").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(kept.getProperty(TEXT, "100")),
                    kept.getProperty(LANGUAGE, ""));
        } catch (IOException | IllegalArgumentException e) {
            return Appearance.DEFAULT;
        }
    }

    /** Replaces what was kept. */
    public void write(Appearance appearance) throws IOException {
        Properties kept = new Properties();
        kept.setProperty(BRIGHTNESS, appearance.brightness().name().toLowerCase(Locale.ROOT));
        kept.setProperty(TEXT, Integer.toString(appearance.textPercent()));
        kept.setProperty(LANGUAGE, appearance.language());
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Files.createDirectories(folder());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
