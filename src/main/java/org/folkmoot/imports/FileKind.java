package org.folkmoot.imports;

import java.nio.charset.StandardCharsets;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Knows by its first bytes a file that is no list, whatever its name says, and what to do instead. */
final class FileKind {
    /** How many bytes at the beginning are looked at. */
    static final int LOOKED_AT = 512;

    private static final String[] PACKED = {"\u001F\u008B", "BZh", "\u00FD7zXZ", "7z\u00BC\u00AF", "Rar!"};
    private static final String[] PICTURES = {"\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"};
    private static final String[] DOCUMENTS = {"\u0025PDF", "{\\rtf"};
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String[] IN_WORKBOOKS = {"[Content_Types].xml", "xl/", "opendocument.spreadsheet", "_rels/"};
    private static final String[] UTF_32 = {"\u00FF\u00FE\0\0", "\0\0\u00FE\u00FF", "\0\0\0"};

    private FileKind() {}

    /** Returns why a file that begins so cannot be a list, or null when it may be one. */
    static @Nullable Sentence otherThanList(byte[] bytes, int length) {
        String begin = new String(bytes, 0, Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (begin.startsWith(OLD_OFFICE) || begin.startsWith(ZIP) && contains(begin, IN_WORKBOOKS)) {
            return Sentence.of("import.file.is-workbook");
        }
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006") || starts(begin, PACKED)) {
            return Sentence.of("import.file.is-packed");
        }
        if (starts(begin, PICTURES) || begin.startsWith("RIFF") && begin.startsWith("WEBP", 8)) {
            return Sentence.of("import.file.is-picture");
        }
        if (starts(begin, DOCUMENTS)) {
            return Sentence.of("import.file.is-document");
        }
        return starts(begin, UTF_32) || begin.startsWith("\0\0\0", 1) ? Sentence.of("import.file.utf-32") : null;
    }

    private static boolean starts(String begin, String[] signs) {
        for (String sign : signs) {
            if (begin.startsWith(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String begin, String[] signs) {
        for (String sign : signs) {
            if (begin.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
