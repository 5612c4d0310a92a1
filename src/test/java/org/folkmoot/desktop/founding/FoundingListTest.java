package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Progress;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.PeoplePreview;
import org.folkmoot.imports.Reading;
import org.folkmoot.imports.TrustPreview;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files do to a founding list, without a window. */
class FoundingListTest {
    @TempDir
    private Path folder;

    private final FoundingModel model = new FoundingModel();

    @Test
    void files_add_people_to_sign_and_former_ones_with_their_trust() throws IOException {
        model.people().add(Founder.here("Amina"));
        put("name,is_member\nFarid,1\nLena,0\n", "from,to\nAmina,Farid\nLena,Amina\n");
        assertEquals(List.of("Amina", "Farid", "Lena"), names());
        assertTrue(model.founders().isEmpty(), "nobody is a founder because a file says so");
        model.signAll();
        assertEquals(
                List.of("Amina", "Farid"),
                model.founders().stream().map(Founder::name).toList());
        assertEquals(List.of(new Founding.Link(0, 1), new Founding.Link(2, 0)), model.links());
    }

    @Test
    void whoever_does_not_sign_is_left_out_with_their_trust() throws IOException {
        put("name,is_member\nFarid,1\nLena,1\nJonas,1\n", "from,to\nFarid,Lena\nLena,Jonas\n");
        model.people().get(1).signed().set(true);
        model.people().get(2).signed().set(true);
        model.people().get(1).keeper().set(true);
        Founding deed = new FoundingDeed(model).founding(Day.parse("2026-03-01"), "test");
        assertEquals(
                List.of("Lena", "Jonas"),
                deed.people().stream().map(Founding.Signature::name).toList());
        assertEquals(List.of(new Founding.Link(0, 1)), deed.trusts());
        assertEquals(List.of("people.csv", "trust.csv"), deed.fileNames());
    }

    @Test
    void everything_brought_in_is_there_again_after_the_window_was_closed() throws IOException {
        put("name,is_member,phone\nFarid,1,030 1\nLena,0,\n", "from,to\nLena,Farid\n");
        model.signAll();
        new DraftFile(folder).write(DraftFile.written(model));
        FoundingModel again = new DraftFile(folder).read();
        assertEquals(List.of(new Founding.Link(1, 0)), again.links());
        assertEquals(model.brought().get().files(), again.brought().get().files());
        assertEquals(Map.of("Farid", Map.of("phone", "030 1")), new FoundingDeed(again).personal());
        again.putBack();
        assertTrue(again.people().isEmpty(), "it is known which came from files");
    }

    @Test
    void everyone_has_signed_is_one_gesture_for_thousands() throws IOException {
        put(
                IntStream.range(0, 2_588).mapToObj(i -> "P" + i).collect(Collectors.joining("\n", "name\n", "\n")),
                "from,to\n");
        int[] changes = {0};
        model.people().addListener((ListChangeListener<Founder>) change -> changes[0]++);
        model.signAll();
        assertEquals(2_588, model.founders().size());
        assertTrue(changes[0] <= 2, "whoever watches the list is not told 2,588 times");
    }

    private List<String> names() {
        return model.people().stream().map(Founder::name).toList();
    }

    private void put(String people, String trust) throws IOException {
        List<Founder> listed = List.copyOf(model.people());
        Basis basis = Basis.ofFounding(names(), model.links(), 100);
        CsvFile list = read("people.csv", people);
        ColumnMap map = ColumnMap.ofPeople(list);
        int phone = list.header().fields().indexOf("phone");
        PeoplePreview judged = PeoplePreview.of(list, phone < 0 ? map : map.ticking(phone, true), basis);
        CsvFile pairs = read("trust.csv", trust);
        model.put(new ImportPlan(judged, TrustPreview.of(pairs, ColumnMap.ofTrust(pairs), basis, judged)), listed);
    }

    private CsvFile read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return switch (CsvFile.read(file, Letters.UNICODE, Progress.SILENT)) {
            case Reading.Ready ready -> ready.file();
            case Reading.Refused refused -> throw new AssertionError(refused.problem());
        };
    }
}
