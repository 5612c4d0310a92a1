package org.folkmoot.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.WholeFile;
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;

/**
 * What is known of people beside their names, such as how to reach them.
 *
 * <p>It lies in {@code local/people.jsonl} beside the assembly, one line a person, readable only to its owner. It is in
 * no record and no copy, and leaves the machine only as a file that somebody asked for.
 */
public final class LocalPersonal {
    private static final String FILE = "people.jsonl";
    private static final int MOST_BYTES = 256 << 20;

    private final Disk disk;
    private final Path file;

    /** Uses the file of an assembly's folder; it need not be there. */
    public LocalPersonal(Disk disk, Path assembly) {
        this.disk = disk;
        this.file = new BookFolder(assembly).local().resolve(FILE);
    }

    /**
     * Returns what is known, by person and by column.
     *
     * @throws IOException when the file is there and cannot be read as what it should be
     */
    public SortedMap<Id, SortedMap<String, String>> read() throws IOException {
        SortedMap<Id, SortedMap<String, String>> known = new TreeMap<>();
        byte[] bytes = new WholeFile(disk).read(file, MOST_BYTES);
        if (bytes == null) {
            if (disk.exists(file)) {
                throw new IOException("larger than it can be: " + file);
            }
            return known;
        }
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                readLine(bytes, from, i, known);
                from = i + 1;
            }
        }
        return known;
    }

    private void readLine(byte[] bytes, int from, int end, Map<Id, SortedMap<String, String>> known)
            throws IOException {
        try {
            if (CanonicalReader.read(Arrays.copyOfRange(bytes, from, end)) instanceof Json.Obj line
                    && line.get("person") instanceof Json.Text(String person)
                    && line.get("values") instanceof Json.Obj values) {
                SortedMap<String, String> kept = new TreeMap<>();
                for (Json.Field field : values.fields()) {
                    if (field.value() instanceof Json.Text(String text)) {
                        kept.put(field.key(), text);
                    }
                }
                known.put(Id.parse(person), kept);
                return;
            }
        } catch (Unreadable | IllegalArgumentException e) {
            throw new IOException("a line is not what it should be: " + file, e);
        }
        throw new IOException("a line is not what it should be: " + file);
    }

    /** Keeps more about people; what was known under the same column is replaced. The file is replaced as a whole. */
    public void keep(Map<Id, SortedMap<String, String>> more) throws IOException {
        if (more.isEmpty()) {
            return;
        }
        SortedMap<Id, SortedMap<String, String>> known = read();
        more.forEach((person, values) ->
                known.computeIfAbsent(person, id -> new TreeMap<>()).putAll(values));
        write(known);
    }

    /** Forgets everything about one person. */
    public void forget(Id person) throws IOException {
        SortedMap<Id, SortedMap<String, String>> known = read();
        if (known.remove(person) != null) {
            write(known);
        }
    }

    /** Writes a copy of it all to a file of its own, because somebody asked for it. */
    public void writeTo(Path target) throws IOException {
        new WholeFile(disk).replace(target.toAbsolutePath(), bytes(read()), true);
    }

    private void write(SortedMap<Id, SortedMap<String, String>> known) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            disk.createFolders(folder);
        }
        new WholeFile(disk).replace(file, bytes(known), true);
    }

    private static byte[] bytes(SortedMap<Id, SortedMap<String, String>> known) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        known.forEach((person, values) -> {
            SortedMap<String, Json> texts = new TreeMap<>();
            values.forEach((column, text) -> texts.put(column, new Json.Text(text)));
            out.writeBytes(CanonicalWriter.bytes(
                    Json.Obj.of(Map.of("person", new Json.Text(person.toString()), "values", Json.Obj.of(texts)))));
            out.write('\n');
        });
        return out.toByteArray();
    }
}
