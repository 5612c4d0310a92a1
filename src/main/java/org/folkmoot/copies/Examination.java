package org.folkmoot.copies;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Unfounded;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Envelope;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.RecordCheck;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.SealCheck;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Examines the lines of a record: chains, seals, judgements, money. */
final class Examination {
    private final Reading.Lines read;
    private final Gathered lines;
    private final CheckedRecord record;
    private final Judging judging;
    private Verification.@Nullable Sealed sealed;
    private boolean neverFounded;

    private Examination(Reading.Lines read, CheckedRecord record) {
        this.read = read;
        this.lines = read.lines();
        this.record = record;
        this.judging = new Judging(record, read.file(), lines.findings());
    }

    /** Examines what was read; {@code own} is what this computer knows about its own book, or null. */
    static Examination of(Reading.Lines read, LineCodec codec, @Nullable Own own, Progress progress) {
        CheckedRecord record = RecordCheck.check(read.assembly(), read.lines().entries());
        Examination examination = new Examination(read, record);
        examination.lines.findings().addAll(record.findings());
        examination.lookAtUnfinished();
        examination.lookAtSeals(codec);
        examination.lookAtWhoSealed();
        if (own != null) {
            examination.lookAtOwn(own);
        }
        examination.judging.run(progress);
        int claims = examination.judging.claims().size();
        if (claims > 0) {
            examination.lines.note(Sentence.of("copies.verify.claims", claims));
        }
        examination.lookAtFounding(own);
        return examination;
    }

    private void lookAtUnfinished() {
        if (record.unfinished().isEmpty()) {
            return;
        }
        PlacedEntry first = record.unfinished().getFirst();
        Sentence unfinished = Sentence.of("journal.book.unfinished", first.file());
        if (read.source() == Verification.Source.COPY) {
            lines.findings().add(first.file(), first.line(), unfinished);
        } else {
            lines.note(unfinished);
        }
    }

    private void lookAtSeals(LineCodec codec) {
        List<Seal> seals = lines.seals().stream().map(PlacedSeal::seal).toList();
        SealCheck check = new SealCheck(codec, read.assembly(), record, seals);
        for (PlacedSeal placed : lines.seals()) {
            Sentence fault = check.fault(placed.seal());
            if (fault != null) {
                lines.findings().add(placed.file(), placed.line(), fault);
            }
        }
    }

    /** Who recorded knows where the record ends; a seal of theirs that says otherwise was put under other lines. */
    private void lookAtWhoSealed() {
        PlacedSeal closing = read.source() == Verification.Source.COPY ? lines.closingSeal() : null;
        if (closing == null) {
            return;
        }
        Seal.Terms terms = closing.seal().terms();
        if (!lines.findings().isEmpty()) {
            sealed = notKnown(terms);
            return;
        }
        String newest = null;
        int upTo = 0;
        for (int i = 0; i < record.order().size(); i++) {
            if (record.order().get(i).entry().envelope().device().equals(terms.device())) {
                newest = record.order().get(i).entry().id();
                upTo = i + 1;
            }
        }
        // Up to its own end: behind it may stand what others wrote whom nobody accepted.
        boolean atEnd = newest != null && newest.equals(terms.head());
        Verification.SealedBy by = atEnd
                ? Verification.SealedBy.RECORDER
                : newest != null ? Verification.SealedBy.EARLIER : Verification.SealedBy.PASSED_ON;
        if (by == Verification.SealedBy.EARLIER) {
            lines.findings()
                    .add(closing.file(), closing.line(), Sentence.of("copies.verify.sealed-earlier", terms.n()));
        }
        sealed = new Verification.Sealed(
                by, terms.device(), terms.at(), atEnd ? upTo : record.order().size());
    }

    /** Behind damage no entry counts, so whoever recorded the rest would seem to have recorded less, or nothing. */
    private static Verification.Sealed notKnown(Seal.Terms terms) {
        return new Verification.Sealed(Verification.SealedBy.NOT_KNOWN, terms.device(), terms.at(), 0);
    }

    /** Returns who sealed it, as far as that still stands after everything was looked at. */
    private Verification.@Nullable Sealed sealed() {
        PlacedSeal closing = lines.closingSeal();
        boolean claims = sealed != null && sealed.by() != Verification.SealedBy.EARLIER;
        return claims && closing != null && !lines.findings().isEmpty()
                ? notKnown(closing.seal().terms())
                : sealed;
    }

    /** A record in which nothing was founded is nobody's, however unaltered. */
    private void lookAtFounding(@Nullable Own own) {
        boolean judged =
                !judging.isStopped() && judging.judged() == record.order().size();
        if (!judged || !lines.findings().isEmpty() || judging.state().isComplete()) {
            return;
        }
        if (read.source() == Verification.Source.COPY) {
            lines.findings().add(read.file(), 0, Sentence.of("copies.verify.no-founding"));
        } else if (own == null) {
            lines.findings().add(read.file(), 0, Sentence.of("desk.founding-not-known"));
        } else if (Unfounded.isLeftOver(record, own.books(), lines.personal().values())) {
            neverFounded = true;
        } else {
            lines.findings().add(read.file(), 0, Sentence.of("journal.book.lost"));
        }
    }

    private void lookAtOwn(Own own) {
        long last = 0;
        String file = own.device() + ".jsonl";
        for (PlacedEntry placed : record.order()) {
            Envelope envelope = placed.entry().envelope();
            last = envelope.device().equals(own.device()) ? envelope.n() : last;
        }
        if (last < own.written()) {
            lines.findings().add(file, 0, Sentence.of("copies.verify.behind", own.written(), last));
        }
    }

    CheckedRecord record() {
        return record;
    }

    /**
     * Tells whether a device recorded the end of the record, or nothing at all: only then does its seal say what is true.
     * Behind the end may stand what strangers wrote; it is marked and does not count, and would else let any of them stop
     * an assembly from giving copies away.
     */
    boolean mayClose(String device) {
        String end = null;
        Set<String> behind = new HashSet<>();
        for (PlacedEntry placed : record.order()) {
            Envelope envelope = placed.entry().envelope();
            if (envelope.device().equals(device)) {
                end = placed.entry().id();
                behind.clear();
            } else if (follows(envelope, end, behind)) {
                behind.add(placed.entry().id());
            }
        }
        return judging.claims().containsAll(behind);
    }

    private static boolean follows(Envelope envelope, @Nullable String end, Set<String> behind) {
        return Stream.concat(Stream.ofNullable(envelope.prev()), envelope.deps().stream())
                .anyMatch(id -> id.equals(end) || behind.contains(id));
    }

    /** Returns what it all comes to. */
    Verification verification() {
        if (judging.isStopped()) {
            return new Verification.Stopped();
        }
        if (neverFounded) {
            return new Verification.NotARecord(new Finding(read.file(), 0, Sentence.of("desk.never-founded")));
        }
        Assembly state = judging.state();
        Meeting last = lastClosed(state);
        Findings findings = lines.findings();
        return new Verification.Checked(
                result(),
                read.source(),
                read.file(),
                read.assembly(),
                state.exists() ? state.founding().name() : read.name(),
                counts(state),
                last == null ? null : lastMeeting(last),
                words(last),
                record.heads(),
                findings.sorted(),
                findings.count(),
                findings.causes(),
                lines.notices(),
                sealed(),
                desk(state));
    }

    private Verification.Result result() {
        if (!lines.findings().isEmpty()) {
            return Verification.Result.NOT_INTACT;
        }
        return record.heads().size() > 1 ? Verification.Result.TWO_HEADS : Verification.Result.INTACT;
    }

    private Verification.Counts counts(Assembly state) {
        Map<String, ?> personal = lines.personal();
        int missing = 0;
        for (PlacedEntry placed : record.order()) {
            String hash = placed.entry().envelope().personalHash();
            missing += hash != null && !personal.containsKey(hash) ? 1 : 0;
        }
        long closed = state.meetings().values().stream()
                .filter(meeting -> !meeting.isOpen())
                .count();
        return new Verification.Counts(
                lines.lines(),
                lines.entries().size(),
                record.order().size(),
                lines.seals().size(),
                judging.judged(),
                (int) closed,
                state.people().countMembers(state.latest()),
                missing,
                judging.postings(),
                state.ledger().totals().issued(),
                state.ledger().totals().lost(),
                state.ledger().totals().burned());
    }

    private static Verification.@Nullable Desk desk(Assembly state) {
        DeskKept kept = state.desk(state.latest());
        if (kept == null) {
            return null;
        }
        Vote vote = kept.vote() == null ? null : state.votes().get(kept.vote());
        int decision = vote == null ? 0 : state.proposal(vote.proposal()).number();
        return new Verification.Desk(kept.keepers().size(), kept.until(), decision);
    }

    private static @Nullable Meeting lastClosed(Assembly state) {
        return state.meetings().values().stream()
                .filter(meeting -> meeting.closingEntry() != null)
                .max(Comparator.comparingInt(Meeting::number))
                .orElse(null);
    }

    private Verification.LastMeeting lastMeeting(Meeting meeting) {
        List<PlacedEntry> order = record.order();
        int since = 0;
        for (int i = order.size() - 1; i >= 0 && !order.get(i).entry().id().equals(meeting.closingEntry()); i--) {
            since++;
        }
        Long at = meeting.closedAt();
        return new Verification.LastMeeting(meeting.number(), Day.of(at == null ? 0 : at), since);
    }

    private @Nullable ClosingWords words(@Nullable Meeting last) {
        if (record.heads().size() > 1) {
            return ClosingWords.ofHeads(record.heads());
        }
        String entry = last == null ? null : last.closingEntry();
        return entry == null ? null : ClosingWords.of(entry);
    }
}
