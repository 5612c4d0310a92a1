package org.folkmoot.copies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Sha256;
import org.folkmoot.journal.book.Disk;

/** Writes lines into a file beside the one that is wanted, forces it, and only then gives it its name. */
final class CopyWriter {
    private static final int PIECE = 1 << 18;
    private static final int LINES_BETWEEN_NEWS = 1_000;

    private final Disk disk;
    private final LineCodec codec;

    CopyWriter(Disk disk, LineCodec codec) {
        this.disk = disk;
        this.codec = codec;
    }

    /** Returns what a closing seal has to say about lines. */
    Seal.CopyTerms terms(List<Line> lines) {
        MessageDigest digest = Sha256.begin();
        lines.forEach(line -> digest.update(codec.bytes(line)));
        return new Seal.CopyTerms(Sha256.hex(codec.bytes(lines.getFirst())), lines.size(), Sha256.end(digest));
    }

    /** Writes a file as a whole; false when the person cancelled, and then nothing is left of it. */
    boolean write(Path file, List<Line> lines, Progress progress) throws IOException {
        Path beside = unused(file);
        boolean done = false;
        try {
            done = fill(beside, lines, progress);
            if (done) {
                disk.rename(beside, file);
            }
        } finally {
            if (!done) {
                disk.delete(beside);
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (done && folder != null) {
            disk.forceFolder(folder);
        }
        return done;
    }

    /** Returns a name beside a file that nobody uses: what has such a name may be somebody's own. */
    private Path unused(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        for (int i = 2; disk.place(beside) != Disk.Place.FREE; i++) {
            beside = file.resolveSibling(file.getFileName() + ".new" + i);
        }
        return beside;
    }

    private boolean fill(Path beside, List<Line> lines, Progress progress) throws IOException {
        try (Disk.Appending out = disk.create(beside, false)) {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            for (int i = 0; i < lines.size(); i++) {
                piece.writeBytes(codec.bytes(lines.get(i)));
                if (piece.size() >= PIECE) {
                    out.write(piece.toByteArray());
                    piece.reset();
                }
                if (i % LINES_BETWEEN_NEWS == 0 && !progress.at(i, lines.size())) {
                    return false;
                }
            }
            out.write(piece.toByteArray());
            out.force();
            return true;
        }
    }
}
