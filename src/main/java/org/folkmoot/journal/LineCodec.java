package org.folkmoot.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.codec.ActCodec;
import org.folkmoot.journal.codec.RecordCodec;
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.TextCache;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;

/**
 * Lines as canonical bytes with a line end, and back; safe for use by several threads.
 *
 * <p>Reading checks everything that can be seen from one line alone: canonical form, bounds, the entry's id, the
 * personal part's fingerprint. Signatures, chains and judgements need more than the line.
 */
public final class LineCodec {
    private static final byte[] ENTRY_DOMAIN = "folkmoot/entry/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ENTRY = "entry";
    private static final String HEADER = "header";
    private static final int BEFORE_ENVELOPE = "{\"entry\":".length();
    private static final int AFTER_ENVELOPE = ",\"id\":\"\"}".length() + 64;
    private static final int BEFORE_TEXTS = "{\"hash\":\"\",\"personal\":{\"salt\":\"\",\"texts\":".length() + 2 * 64;
    private static final int AFTER_TEXTS = "}}".length();

    private final TextCache cache = new TextCache();
    private final RecordCodec records = new RecordCodec();
    private final ActCodec acts = new ActCodec();

    /** Returns the codec of acts, for whoever fills envelopes. */
    public ActCodec acts() {
        return acts;
    }

    /**
     * Puts an act into an envelope and computes its id; throws {@link IllegalArgumentException} when it could not be read
     * again.
     */
    public Entry entry(Envelope envelope, Act act) {
        Json.Obj body = acts.body(act);
        try {
            if (!acts.read(envelope.kind(), envelope.v(), body).equals(act)) {
                throw new IllegalArgumentException("would be read as something else: " + act);
            }
        } catch (Unreadable fault) {
            throw new IllegalArgumentException("could not be read again: " + fault.reason(), fault);
        }
        return new Entry(Sha256.hex(ENTRY_DOMAIN, CanonicalWriter.bytes(envelope(envelope, body))), envelope, act);
    }

    private Json envelope(Envelope envelope, Json.Obj body) {
        return records.write(WrittenEnvelope.class, WrittenEnvelope.of(envelope, body));
    }

    /** Returns a line's bytes with its end; throws {@link IllegalArgumentException} when it would be too long. */
    public byte[] bytes(Line line) {
        byte[] canonical = CanonicalWriter.bytes(json(line));
        if (canonical.length + 1 > Line.LONGEST) {
            throw new IllegalArgumentException("line too long: " + canonical.length);
        }
        byte[] ended = Arrays.copyOf(canonical, canonical.length + 1);
        ended[canonical.length] = '\n';
        return ended;
    }

    /** Returns the canonical bytes that a seal signs, without the domain. */
    byte[] signed(Seal.Terms terms) {
        return CanonicalWriter.bytes(records.write(Seal.Terms.class, terms));
    }

    private Json json(Line line) {
        return switch (line) {
            case Header header -> object(HEADER, withFormat(header));
            case Entry entry ->
                new Json.Obj(List.of(
                        new Json.Field(ENTRY, envelope(entry.envelope(), acts.body(entry.act()))),
                        new Json.Field("id", new Json.Text(entry.id()))));
            case Personal personal ->
                new Json.Obj(List.of(
                        new Json.Field("hash", new Json.Text(personal.hash())),
                        new Json.Field(
                                "personal",
                                new Json.Obj(List.of(
                                        new Json.Field("salt", new Json.Text(personal.salt())),
                                        new Json.Field("texts", personal.texts().json()))))));
            case Seal seal ->
                new Json.Obj(List.of(
                        new Json.Field("seal", records.write(Seal.Terms.class, seal.terms())),
                        new Json.Field("signature", new Json.Text(seal.signature()))));
        };
    }

    private static Json.Obj object(String key, Json value) {
        return new Json.Obj(List.of(new Json.Field(key, value)));
    }

    private Json withFormat(Header header) {
        return new HeaderForm(records).write(header);
    }

    /** Reads a line without its end. */
    public Line read(byte[] bytes, int from, int end) throws Unreadable {
        if (!(CanonicalReader.read(bytes, from, end, cache) instanceof Json.Obj object)
                || object.fields().isEmpty()) {
            throw Unreadable.because("journal.unreadable.line");
        }
        return switch (object.fields().getFirst().key()) {
            case ENTRY -> entry(object, bytes, from, end);
            case "hash" -> personal(object, bytes, from, end);
            case "seal" -> seal(object);
            case HEADER ->
                new HeaderForm(records).read(only(object, 1).getFirst().value());
            default -> throw Unreadable.because("journal.unreadable.line");
        };
    }

    private Entry entry(Json.Obj object, byte[] bytes, int from, int end) throws Unreadable {
        Json.Field second = only(object, 2).get(1);
        if (!second.key().equals("id") || !(second.value() instanceof Json.Text(String id)) || !Id.isEntryId(id)) {
            throw Unreadable.because("journal.unreadable.line");
        }
        // The line is canonical, so the envelope's bytes are what lies between the fixed pieces around it.
        MessageDigest digest = Sha256.begin();
        digest.update(ENTRY_DOMAIN);
        digest.update(bytes, from + BEFORE_ENVELOPE, end - from - BEFORE_ENVELOPE - AFTER_ENVELOPE);
        String computed = Sha256.end(digest);
        if (!computed.equals(id)) {
            throw Unreadable.because("journal.unreadable.id", id, computed);
        }
        WrittenEnvelope written =
                records.read(WrittenEnvelope.class, object.fields().getFirst().value());
        try {
            return new Entry(id, written.envelope(), acts.read(written.kind(), written.v(), written.body()));
        } catch (IllegalArgumentException e) {
            throw Unreadable.because("journal.unreadable.bounds").within(ENTRY);
        }
    }

    private static Personal personal(Json.Obj object, byte[] bytes, int from, int end) throws Unreadable {
        Json.Field second = only(object, 2).get(1);
        if (second.key().equals("personal")
                && object.get("hash") instanceof Json.Text(String hash)
                && Id.isEntryId(hash)
                && second.value() instanceof Json.Obj part
                && part.fields().size() == 2
                && part.get("salt") instanceof Json.Text(String salt)
                && Id.isEntryId(salt)
                && part.get("texts") instanceof Json.Obj texts) {
            // The line is canonical, so the texts' bytes are what lies between the fixed pieces around them.
            MessageDigest digest = Sha256.begin();
            digest.update(Personal.bytes(salt));
            digest.update(bytes, from + BEFORE_TEXTS, end - from - BEFORE_TEXTS - AFTER_TEXTS);
            if (Sha256.end(digest).equals(hash)) {
                return Personal.read(salt, Texts.read(texts), hash);
            }
            throw Unreadable.because("journal.unreadable.personal-hash");
        }
        throw Unreadable.because("journal.unreadable.line");
    }

    private Seal seal(Json.Obj object) throws Unreadable {
        Json.Field second = only(object, 2).get(1);
        if (second.key().equals("signature") && second.value() instanceof Json.Text(String signature)) {
            Seal.Terms terms =
                    records.read(Seal.Terms.class, object.fields().getFirst().value());
            if (Hex.isHex(signature, 128)) {
                return new Seal(terms, signature);
            }
        }
        throw Unreadable.because("journal.unreadable.line");
    }

    private static List<Json.Field> only(Json.Obj object, int count) throws Unreadable {
        if (object.fields().size() != count) {
            throw Unreadable.because("journal.unreadable.line");
        }
        return object.fields();
    }
}
