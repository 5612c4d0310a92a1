package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk refuses is said in people's words. */
class DiskTroubleTest {
    @TempDir
    Path root;

    @Test
    void a_full_disk_a_write_protected_stick_and_a_missing_folder_are_told_apart() {
        assertEquals("copies.disk.full", key(new IOException("No space left on device")));
        assertEquals("copies.disk.full", key(new FileSystemException("a", null, "Disk quota exceeded")));
        assertEquals("copies.disk.read-only", key(new FileSystemException("a", null, "Read-only file system")));
        assertEquals("copies.disk.not-allowed", key(new AccessDeniedException("a")));
        assertEquals("copies.disk.not-there", key(new NoSuchFileException("a")));
        assertEquals(
                Sentence.of("copies.disk.other", "the cable fell out"),
                DiskTrouble.of(new IOException("the cable fell out")));
    }

    @Test
    void a_disk_that_fills_up_leaves_nothing_half_written() {
        try (Village village = Copies.afterOneMeeting(root.resolve("here"))) {
            Path copy = root.resolve("village.folkmoot");
            Exported exported = new Export(new DiskInTheWay(new RealDisk()) {
                        @Override
                        void before(String what) throws IOException {
                            if (what.equals("write")) {
                                throw new IOException("No space left on device");
                            }
                        }
                    })
                    .of(village.desk(), name -> copy, Progress.SILENT);
            Sentence reason = assertInstanceOf(Exported.Not.class, exported).reason();
            assertEquals(Sentence.of("copies.disk.full"), reason.args().getLast());
            assertFalse(Files.exists(copy));
            assertFalse(Files.exists(root.resolve("village.folkmoot.new")));
        }
    }

    private static String key(IOException e) {
        return DiskTrouble.of(e).key();
    }
}
