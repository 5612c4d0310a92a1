package org.folkmoot.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.jspecify.annotations.Nullable;

/** Known copies as canonical JSON: {@code {"copies":[…],"v":1}}. */
final class KnownCopiesText {
    private static final long VERSION = 1;

    private KnownCopiesText() {}

    static byte[] bytes(KnownCopies known) {
        return CanonicalWriter.bytes(Json.Obj.of(Map.of(
                "copies",
                new Json.Arr(known.copies().stream()
                        .<Json>map(KnownCopiesText::written)
                        .toList()),
                "v",
                new Json.Whole(VERSION))));
    }

    /** Reads them back; whatever cannot be understood is not known. */
    static KnownCopies read(byte[] bytes) {
        try {
            if (CanonicalReader.read(bytes) instanceof Json.Obj all
                    && all.get("v") instanceof Json.Whole(long version)
                    && version == VERSION
                    && all.get("copies") instanceof Json.Arr(List<Json> items)) {
                List<KnownCopy> copies = new ArrayList<>();
                for (Json item : items) {
                    if (item instanceof Json.Obj object && copy(object) instanceof KnownCopy copy) {
                        copies.add(copy);
                    }
                }
                return new KnownCopies(copies);
            }
        } catch (Unreadable e) {
            // somebody edited the file, or it is of another program; it is written anew with the next copy
        }
        return KnownCopies.NONE;
    }

    private static Json.Obj written(KnownCopy copy) {
        Map<String, Json> fields = new TreeMap<>();
        fields.put("common", new Json.Whole(copy.common()));
        fields.put("entries", new Json.Whole(copy.entries()));
        fields.put("file", new Json.Text(wellFormed(copy.file())));
        fields.put("keptBy", new Json.Text(wellFormed(copy.keptBy())));
        fields.put("madeHere", new Json.Bool(copy.madeHere()));
        fields.put("result", new Json.Text(copy.result().name()));
        fields.put("seenAt", new Json.Whole(copy.seenAt()));
        ClosingWords words = copy.words();
        if (words != null) {
            fields.put(
                    "words",
                    new Json.Arr(words.numbers().stream()
                            .<Json>map(number -> new Json.Whole(number))
                            .toList()));
        }
        return Json.Obj.of(fields);
    }

    private static @Nullable KnownCopy copy(Json.Obj object) {
        if (object.get("common") instanceof Json.Whole(long common)
                && object.get("entries") instanceof Json.Whole(long entries)
                && object.get("file") instanceof Json.Text(String file)
                && object.get("keptBy") instanceof Json.Text(String keptBy)
                && object.get("madeHere") instanceof Json.Bool(boolean madeHere)
                && object.get("result") instanceof Json.Text(String result)
                && object.get("seenAt") instanceof Json.Whole(long seenAt)) {
            try {
                Verification.Result came = Verification.Result.valueOf(result);
                return new KnownCopy(keptBy, file, seenAt, madeHere, came, entries, common, words(object));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return null;
    }

    /** Throws {@link IllegalArgumentException} when the numbers are no closing words. */
    private static @Nullable ClosingWords words(Json.Obj object) {
        if (!(object.get("words") instanceof Json.Arr(List<Json> items))) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        for (Json item : items) {
            numbers.add(item instanceof Json.Whole(long number) ? Math.toIntExact(number) : -1);
        }
        return new ClosingWords(numbers);
    }

    /** A file's name may hold half a character, which JSON cannot. */
    private static String wellFormed(String text) {
        StringBuilder well = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? 0xFFFD : sign)
                .forEach(well::appendCodePoint);
        return well.toString();
    }
}
