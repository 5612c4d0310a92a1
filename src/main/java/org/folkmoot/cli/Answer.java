package org.folkmoot.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.folkmoot.copies.Verification;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Json;

/** One JSON object, put together field by field. */
final class Answer {
    private final TreeMap<String, Json> fields = new TreeMap<>();
    private final List<Json> problems = new ArrayList<>();
    private final Console console;

    Answer(Console console, String command, String result) {
        this.console = console;
        with("command", command).with("result", result);
    }

    Answer with(String name, String text) {
        fields.put(name, text(text));
        return this;
    }

    Answer with(String name, long number) {
        fields.put(name, new Json.Whole(number));
        return this;
    }

    Answer with(String name, boolean yes) {
        fields.put(name, new Json.Bool(yes));
        return this;
    }

    Answer with(String name, List<String> texts) {
        fields.put(
                name, new Json.Arr(texts.stream().map(text -> (Json) text(text)).toList()));
        return this;
    }

    /** Adds a field of any form. */
    Answer with(String name, Json value) {
        fields.put(name, value);
        return this;
    }

    /** Adds what is wrong. */
    Answer problems(List<Finding> findings) {
        findings.forEach(finding -> problem(finding.file(), finding.line(), console.said(finding.reason())));
        return this;
    }

    /** Adds something that is wrong; in no file when that is empty, in the whole file at line 0. */
    Answer problem(String file, long line, String reason) {
        problems.add(place(file, line, reason));
        return this;
    }

    /** Returns where and why something is as it is. */
    static Json place(String file, long line, String reason) {
        TreeMap<String, Json> parts = new TreeMap<>();
        parts.put("file", text(file));
        parts.put("line", new Json.Whole(line));
        parts.put("reason", text(reason));
        return Json.Obj.of(parts);
    }

    /** Adds how much there is in a record that was verified. */
    Answer record(Verification.Checked checked) {
        Verification.Counts counts = checked.counts();
        if (checked.name() != null) {
            with("name", checked.name());
        }
        Verification.LastMeeting last = checked.lastMeeting();
        if (last != null) {
            TreeMap<String, Json> meeting = new TreeMap<>();
            meeting.put("number", new Json.Whole(last.number()));
            meeting.put("day", text(last.day().toString()));
            meeting.put("entriesSince", new Json.Whole(last.entriesSince()));
            fields.put("lastMeeting", Json.Obj.of(meeting));
        }
        Verification.Desk desk = checked.desk();
        if (desk != null) {
            TreeMap<String, Json> kept = new TreeMap<>();
            kept.put("keepers", new Json.Whole(desk.keepers()));
            kept.put("until", text(desk.until().toString()));
            kept.put("decision", new Json.Whole(desk.decision()));
            fields.put("desk", Json.Obj.of(kept));
        }
        Verification.Sealed sealed = checked.sealed();
        if (sealed != null) {
            with("sealedBy", sealed.by().name())
                    .with("sealDevice", sealed.device())
                    .with("sealedAt", sealed.at());
        }
        return with("assembly", checked.assembly())
                .with("source", checked.source().name())
                .with("lines", counts.lines())
                .with("entries", counts.entries())
                .with("judged", counts.judged())
                .with("seals", counts.seals())
                .with("meetings", counts.meetings())
                .with("members", counts.members())
                .with("postings", counts.postings())
                .with("issued", counts.issued().toDecimal())
                .with("held", counts.held().toDecimal())
                .with("lost", counts.lost().toDecimal())
                .with("burned", counts.burned().toDecimal())
                .with("missingPersonal", counts.missingPersonal())
                .with("closingWords", words(checked.closingWords()))
                .with("heads", checked.heads());
    }

    /** Prints it in one line. */
    void print() {
        fields.put("problems", new Json.Arr(List.copyOf(problems)));
        byte[] line = CanonicalWriter.bytes(Json.Obj.of(fields));
        console.out().print(new String(line, StandardCharsets.UTF_8) + "\n");
    }

    private List<String> words(@org.jspecify.annotations.Nullable ClosingWords words) {
        Locale locale = console.words().locale();
        return words == null ? List.of() : words.in(locale);
    }

    /** Half a character, as a damaged file name may have, is shown as the sign for one that cannot be read. */
    static Json.Text text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Json.Text(new String(bytes, StandardCharsets.UTF_8));
    }
}
