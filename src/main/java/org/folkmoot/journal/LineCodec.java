package org.folkmoot.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.codec.ActCodec;
import org.folkmoot.journal.codec.Body;
import org.folkmoot.journal.codec.RecordCodec;
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.TextCache;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.HexDigits;
import org.folkmoot.terms.Id;

/**
 * Lines as canonical bytes with a line end, and back; safe for use by several threads.
 *
 * <p>Reading checks everything that can be seen from one line alone: canonical form, bounds, the entry's id, the
 * personal part's fingerprint. Signatures, chains and judgements need more than the line.
 */
public final class LineCodec {
    private static final byte[] ENTRY_DOMAIN = ascii("folkmoot/entry/1\n");
    private static final String ENTRY = "entry";
    private static final int DIGITS = 64;
    private static final int CACHES = 4;

    // A line of each kind begins with the first of its names; an entry's and a personal part's have fixed places.
    private static final byte[] ENTRY_BEGINS = ascii("{\"entry\":");
    private static final byte[] ENTRY_ID = ascii(",\"id\":\"");
    private static final byte[] ENTRY_ENDS = ascii("\"}");
    private static final byte[] PERSONAL_BEGINS = ascii("{\"hash\":\"");
    private static final byte[] PERSONAL_SALT = ascii("\",\"personal\":{\"salt\":\"");
    private static final byte[] PERSONAL_TEXTS = ascii("\",\"texts\":");
    private static final byte[] PERSONAL_ENDS = ascii("}}");
    private static final byte[] SEAL_BEGINS = ascii("{\"seal\":");
    private static final byte[] SEAL_SIGNATURE = ascii(",\"signature\":");
    private static final byte[] HEADER_BEGINS = ascii("{\"header\":");

    /** One a thread, as far as they reach: threads that share one would wait for each other's memory. */
    private final List<TextCache> caches =
            Stream.generate(TextCache::new).limit(CACHES).toList();

    private final ActCodec acts = new ActCodec();
    private final RecordCodec records = new RecordCodec(acts);

    /** Returns the codec of acts, for whoever fills envelopes. */
    public ActCodec acts() {
        return acts;
    }

    /**
     * Puts an act into an envelope and computes its id; throws {@link IllegalArgumentException} when it could not be read
     * again.
     */
    public Entry entry(Envelope envelope, Act act) {
        byte[] written = envelope(envelope, act);
        try {
            if (!act(read(new Cursor(written, 0, written.length, cache()))).equals(act)) {
                throw new IllegalArgumentException("would be read as something else: " + act);
            }
        } catch (Unreadable fault) {
            throw new IllegalArgumentException("could not be read again: " + fault.reason(), fault);
        }
        return new Entry(Sha256.hex(ENTRY_DOMAIN, written), envelope, act);
    }

    /** Reads an envelope that fills what the cursor may read; its act is still to be read. */
    private WrittenEnvelope read(Cursor envelope) throws Unreadable {
        WrittenEnvelope written = records.read(WrittenEnvelope.class, envelope);
        needed(envelope.isAtEnd());
        return written;
    }

    private Act act(WrittenEnvelope written) throws Unreadable {
        if (written.body() instanceof Body.Found(Cursor in, String kind, Act act)) {
            return act != null && written.kind().equals(kind) && written.v() == ActCodec.VERSION
                    ? act
                    : acts.read(written.kind(), written.v(), in);
        }
        throw notALine();
    }

    private byte[] envelope(Envelope envelope, Act act) {
        return records.write(WrittenEnvelope.class, WrittenEnvelope.of(envelope, new Body.Written(act)));
    }

    /** Returns a line's bytes with its end; throws {@link IllegalArgumentException} when it would be too long. */
    public byte[] bytes(Line line) {
        CanonicalWriter out = new CanonicalWriter();
        write(line, out);
        out.sign('\n');
        byte[] ended = out.bytes();
        if (ended.length > Line.LONGEST) {
            throw new IllegalArgumentException("line too long: " + ended.length);
        }
        return ended;
    }

    /** Returns the canonical bytes that a seal signs, without the domain. */
    byte[] signed(Seal.Terms terms) {
        return records.write(Seal.Terms.class, terms);
    }

    private void write(Line line, CanonicalWriter out) {
        switch (line) {
            case Header header -> {
                out.part(HEADER_BEGINS);
                out.part(new HeaderForm(records).write(header));
                out.sign('}');
            }
            case Entry entry -> {
                out.part(ENTRY_BEGINS);
                out.part(envelope(entry.envelope(), entry.act()));
                out.part(ENTRY_ID);
                out.part(ascii(entry.id()));
                out.part(ENTRY_ENDS);
            }
            case Personal personal -> {
                out.part(PERSONAL_BEGINS);
                out.part(ascii(personal.hash()));
                out.part(PERSONAL_SALT);
                out.part(ascii(personal.salt()));
                out.part(PERSONAL_TEXTS);
                out.part(personal.canonical());
                out.part(PERSONAL_ENDS);
            }
            case Seal seal -> {
                out.part(SEAL_BEGINS);
                out.part(signed(seal.terms()));
                out.part(SEAL_SIGNATURE);
                out.text(seal.signature());
                out.sign('}');
            }
        }
    }

    /** Reads a line without its end. */
    public Line read(byte[] bytes, int from, int end) throws Unreadable {
        try {
            return line(new Cursor(bytes, from, end, cache()), bytes, end);
        } catch (Unreadable inPlace) {
            return readAlone(Arrays.copyOfRange(bytes, from, end));
        }
    }

    /**
     * Reads a line that could not be read once more by itself: places in it are then counted from its beginning, and what
     * is misspelt says more than what it made unreadable.
     */
    private Line readAlone(byte[] line) throws Unreadable {
        CanonicalReader.read(line);
        return line(new Cursor(line, 0, line.length, cache()), line, line.length);
    }

    /** Reads a line that was found in these bytes. */
    ReadLine read(String file, byte[] bytes, LineFinder.Found.Whole found) {
        try {
            return new ReadLine.Good(
                    found.number(), found.offset(), found.after(), read(bytes, found.from(), found.end()));
        } catch (Unreadable fault) {
            return new ReadLine.Bad(found.number(), found.offset(), new Finding(file, found.number(), fault.reason()));
        }
    }

    private Line line(Cursor in, byte[] bytes, int end) throws Unreadable {
        if (in.take(ENTRY_BEGINS)) {
            return entry(in, bytes, end);
        } else if (in.take(PERSONAL_BEGINS)) {
            return personal(in, bytes, end);
        } else if (in.take(SEAL_BEGINS)) {
            return seal(in);
        } else if (in.take(HEADER_BEGINS)) {
            return header(bytes, in.at(), end);
        }
        throw notALine();
    }

    /** Reads an entry from its envelope on; the id behind it is looked at first. */
    private Entry entry(Cursor in, byte[] bytes, int end) throws Unreadable {
        int envelopeEnd = end - ENTRY_ENDS.length - DIGITS - ENTRY_ID.length;
        needed(envelopeEnd > in.at());
        Cursor behind = in.between(envelopeEnd, end);
        needed(behind.take(ENTRY_ID));
        int idAt = behind.at();
        String id = in.between(idAt - 1, end).text();
        needed(Id.isEntryId(id) && in.between(idAt + DIGITS, end).take(ENTRY_ENDS));
        byte[] computed = Sha256.of(ENTRY_DOMAIN, bytes, in.at(), envelopeEnd - in.at());
        if (!Hex.isHexOf(computed, bytes, idAt)) {
            throw Unreadable.because("journal.unreadable.id", id, Sha256.digits(computed));
        }
        WrittenEnvelope written = read(in.between(in.at(), envelopeEnd));
        try {
            return new Entry(id, written.envelope(), act(written));
        } catch (IllegalArgumentException e) {
            throw Unreadable.because("journal.unreadable.bounds").within(ENTRY);
        }
    }

    /** Reads a personal part from its fingerprint on. */
    private static Personal personal(Cursor in, byte[] bytes, int end) throws Unreadable {
        int hashAt = in.at();
        int saltAt = hashAt + DIGITS + PERSONAL_SALT.length;
        int textsAt = saltAt + DIGITS + PERSONAL_TEXTS.length;
        int textsEnd = end - PERSONAL_ENDS.length;
        needed(textsAt < textsEnd
                && HexDigits.are(bytes, hashAt, DIGITS)
                && in.between(hashAt + DIGITS, end).take(PERSONAL_SALT)
                && HexDigits.are(bytes, saltAt, DIGITS)
                && in.between(saltAt + DIGITS, end).take(PERSONAL_TEXTS)
                && in.between(textsEnd, end).take(PERSONAL_ENDS));
        Cursor texts = in.between(textsAt, textsEnd);
        Texts.check(texts);
        byte[] salt = Hex.bytes(bytes, saltAt, DIGITS / 2);
        byte[] canonical = Arrays.copyOfRange(bytes, textsAt, textsEnd);
        if (!Hex.isHexOf(Sha256.of(salt, bytes, textsAt, textsEnd - textsAt), bytes, hashAt)) {
            throw Unreadable.because("journal.unreadable.personal-hash");
        }
        String hash = new String(bytes, hashAt, DIGITS, StandardCharsets.ISO_8859_1);
        return Personal.read(salt, canonical, hash);
    }

    private Seal seal(Cursor in) throws Unreadable {
        Seal.Terms terms = records.read(Seal.Terms.class, in);
        needed(in.take(SEAL_SIGNATURE) && in.isAtText());
        String signature = in.text();
        needed(in.take('}') && in.isAtEnd() && HexDigits.are(signature, 2 * DIGITS));
        return new Seal(terms, signature);
    }

    private Header header(byte[] bytes, int from, int end) throws Unreadable {
        needed(end > from && bytes[end - 1] == '}');
        return new HeaderForm(records).read(CanonicalReader.read(bytes, from, end - 1, cache()));
    }

    private TextCache cache() {
        return caches.get((int) (Thread.currentThread().threadId() % CACHES));
    }

    private static void needed(boolean so) throws Unreadable {
        if (!so) {
            throw notALine();
        }
    }

    private static Unreadable notALine() {
        return Unreadable.because("journal.unreadable.line");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
