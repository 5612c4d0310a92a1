package org.folkmoot.journal;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file: what it is.
 *
 * @param assembly whose record it is, 64 hex digits
 * @param device the device whose book it is, 64 hex digits; null in a copy and in the file of personal parts
 * @param kind what kind of file
 * @param name the assembly's name for people who look at the file, at most 120 characters, or null
 * @param v the version of the file format
 */
public record Header(
        String assembly,
        @Nullable String device,
        Kind kind,
        @Nullable String name,
        int v) implements Line {

    /** What every header says its format is. */
    public static final String FORMAT = "folkmoot";

    /** The version of the format that this program writes, and the newest that it reads. */
    public static final int VERSION = 1;

    private static final int LONGEST_NAME = 120;

    /** Kinds of files. */
    public enum Kind {
        /** One device's append-only book. */
        BOOK,
        /** Names and texts that entries refer to. */
        PERSONAL,
        /** A whole record in one file, to be given away. */
        COPY
    }

    /** Checks the form; throws {@link IllegalArgumentException} otherwise. */
    public Header {
        boolean good = Id.isEntryId(assembly)
                && (device != null) == (kind == Kind.BOOK)
                && (device == null || Id.isEntryId(device))
                && (name == null || !name.isEmpty() && name.length() <= LONGEST_NAME)
                && v == VERSION;
        if (!good) {
            throw new IllegalArgumentException("not a header: " + kind);
        }
    }

    /** Returns the header of a device's book. */
    public static Header book(String assembly, String device) {
        return new Header(assembly, device, Kind.BOOK, null, VERSION);
    }

    /** Returns the header of the file of personal parts. */
    public static Header personal(String assembly) {
        return new Header(assembly, null, Kind.PERSONAL, null, VERSION);
    }

    /** Returns the header of a copy. */
    public static Header copy(String assembly, String name) {
        return new Header(assembly, null, Kind.COPY, name, VERSION);
    }
}
