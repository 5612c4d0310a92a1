package org.folkmoot.imports;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.junit.jupiter.api.Assertions;

/** Lists as groups have them, written into files for a test. */
final class Lists {
    private final Path folder;

    Lists(Path folder) {
        this.folder = folder;
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    CsvFile read(String text) {
        return ready(CsvFile.read(file("list.csv", text), Letters.UNICODE, Progress.SILENT));
    }

    CsvFile read(String text, Charset charset) {
        return ready(CsvFile.read(file("list.csv", text.getBytes(charset)), Letters.UNICODE, Progress.SILENT));
    }

    Reading.Refused refused(byte[] bytes) {
        return refused(bytes, Letters.UNICODE);
    }

    Reading.Refused refused(byte[] bytes, Letters letters) {
        return assertInstanceOf(Reading.Refused.class, CsvFile.read(file("list.csv", bytes), letters, Progress.SILENT));
    }

    /** Judges a list of people for a founding, its columns guessed. */
    PeoplePreview people(String text) {
        return people(text, Basis.ofFounding());
    }

    PeoplePreview people(String text, Basis basis) {
        CsvFile file = read(text);
        return PeoplePreview.of(file, ColumnMap.ofPeople(file), basis);
    }

    TrustPreview trust(String text, PeoplePreview people) {
        CsvFile file = read(text);
        return TrustPreview.of(file, ColumnMap.ofTrust(file), people.basis(), people);
    }

    static CsvFile ready(Reading reading) {
        return assertInstanceOf(Reading.Ready.class, reading, reading::toString).file();
    }

    static List<String> names(PeoplePreview people) {
        return people.good().stream().map(PersonRow::name).toList();
    }

    /** Each as "line key". */
    static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.line() + " " + problem.reason().key())
                .toList();
    }

    /** Asserts what is left out, each as "line key". */
    static void assertLeft(List<Problem> problems, String... expected) {
        Assertions.assertEquals(List.of(expected), said(problems));
    }
}
