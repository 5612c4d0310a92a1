package org.folkmoot.journal.book;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Tip;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Appends one device's lines: names and texts first, then the book, then the number in the key's file. */
final class BookWriter implements Closeable {
    private final LineCodec codec;
    private final Keyring keyring;
    private final DeviceKey key;
    private final AckedFile book;
    private final AckedFile personal;
    private Tip tip;
    private @Nullable Sentence stopped;

    BookWriter(LineCodec codec, Keyring keyring, DeviceKey key, AckedFile book, AckedFile personal, Tip tip) {
        this.codec = codec;
        this.keyring = keyring;
        this.key = key;
        this.book = book;
        this.personal = personal;
        this.tip = tip;
    }

    Tip tip() {
        return tip;
    }

    DeviceKey key() {
        return key;
    }

    Appended append(List<? extends Line> lines) {
        if (stopped != null) {
            return new Appended.NotKnown(stopped);
        }
        Tip after = after(lines);
        byte[] texts;
        byte[] rest;
        try {
            texts = bytes(lines, true);
            rest = bytes(lines, false);
        } catch (IllegalArgumentException tooLong) {
            return new Appended.NotKept(Sentence.of("journal.book.line-too-long", Line.LONGEST));
        }
        if (texts.length > 0 && personal.append(texts) != AckedFile.Outcome.KEPT) {
            return new Appended.NotKept(Sentence.of("journal.book.not-kept", personal.failure()));
        }
        return switch (book.append(rest)) {
            case KEPT -> kept(after);
            case CUT_BACK -> new Appended.NotKept(Sentence.of("journal.book.not-kept", book.failure()));
            case UNKNOWN -> {
                Sentence reason = Sentence.of("journal.book.not-known", book.failure());
                stopped = reason;
                yield new Appended.NotKnown(reason);
            }
        };
    }

    private Appended kept(Tip after) {
        boolean further = after.n() > tip.n();
        tip = after;
        if (further) {
            try {
                keyring.keep(tip.assembly(), new Keyring.Held(key, tip.n()));
            } catch (IOException e) {
                return new Appended.Kept(List.of(Sentence.of("journal.book.number-not-kept", AckedFile.said(e))));
            }
        }
        return new Appended.Kept(List.of());
    }

    /** Returns where the chain will stand; throws {@link IllegalArgumentException} when the lines do not continue it. */
    private Tip after(List<? extends Line> lines) {
        Tip next = tip;
        boolean open = false;
        for (Line line : lines) {
            switch (line) {
                case Entry entry -> {
                    if (!next.isContinuedBy(entry)) {
                        throw new IllegalArgumentException("does not continue the book: " + entry.id());
                    }
                    next = next.after(entry);
                    open = entry.envelope().deed() != null
                            && !entry.envelope().deed().isLast();
                }
                case Personal personalPart -> {}
                case Seal seal -> {
                    if (!seal.terms().device().equals(key.device())) {
                        throw new IllegalArgumentException("somebody else's seal");
                    }
                }
                case Header header -> throw new IllegalArgumentException("a header within the book");
            }
        }
        if (open) {
            throw new IllegalArgumentException("a deed is appended as a whole");
        }
        return next;
    }

    private byte[] bytes(List<? extends Line> lines, boolean texts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Line line : lines) {
            if (line instanceof Personal == texts) {
                all.writeBytes(codec.bytes(line));
            }
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        try (personal) {
            book.close();
        }
    }
}
