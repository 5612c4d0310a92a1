package org.folkmoot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;

/**
 * What a command has around it.
 *
 * @param out what the command answers
 * @param err what is in the way
 * @param words the language of the person
 * @param folders where the person's keys lie
 * @param clock the time in unix seconds
 */
record Console(PrintStream out, PrintStream err, Wording words, UserFolders folders, LongSupplier clock) {
    /** Returns the console that this program was started from; what is written to it is UTF-8. */
    static Console ofThisProcess() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Wording.in(Languages.closest(Locale.getDefault())),
                UserFolders.ofThisUser(),
                () -> System.currentTimeMillis() / 1000);
    }

    /** Prints a line of the answer. */
    void say(String key, Object... args) {
        tell(words.text(key, args));
    }

    /** Prints a line of the answer that is put in words already. */
    void tell(String line) {
        out.print(Visible.line(line) + "\n");
    }

    /** Prints a line about what is in the way. */
    void complain(String line) {
        err.print(Visible.line(line) + "\n");
    }

    /** Returns a sentence in words. */
    String said(Sentence sentence) {
        return words.say(sentence, Id::toString);
    }

    /** Returns the disk of this machine. */
    Disk disk() {
        return new RealDisk();
    }

    /** Returns this person's keys. */
    Keyring keys() {
        return new Keyring(disk(), folders.keys());
    }

    /** Returns what a desk stands on here. */
    DeskSetting setting() {
        return new DeskSetting(disk(), folders.keys(), clock, new SecureRandom());
    }

    /** Returns the version of this program, or 0 when it was not packed. */
    String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
