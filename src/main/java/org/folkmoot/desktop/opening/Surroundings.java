package org.folkmoot.desktop.opening;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desktop.files.FileAsking;
import org.folkmoot.desktop.files.SystemFileAsking;
import org.folkmoot.journal.book.RealDisk;

/**
 * Everything around the window that differs between a person's computer, a test and the tour.
 *
 * @param configuration the user's own folder for settings, keys and drafts
 * @param documents where new assemblies get their folders
 * @param clock the time in unix seconds
 * @param random where keys and salts are drawn from
 * @param files asks a person for files
 * @param program the version of the program, as the record names it
 */
public record Surroundings(
        Path configuration,
        Path documents,
        LongSupplier clock,
        RandomGenerator random,
        FileAsking files,
        String program) {
    /** Returns a computer on which everything of its user lies below one folder. */
    public static Surroundings below(Path folder) {
        return new Surroundings(
                folder,
                folder.resolve("documents"),
                () -> System.currentTimeMillis() / 1000,
                new SecureRandom(),
                new SystemFileAsking(folder),
                packed());
    }

    /** Returns what desks stand on here. */
    public DeskSetting setting() {
        return new DeskSetting(new RealDisk(), new UserFolders(configuration, documents).keys(), clock, random);
    }

    /** Returns the version of this program as it was packed; one that is only compiled says so. */
    public static String packed() {
        String version = Surroundings.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
