package org.folkmoot.desktop.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Recording;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.printing.PrintedForm;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.TrustRound;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.reports.TrustSheets;
import org.folkmoot.reports.Voice;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What both pages of a round do: ask for sheets, record and note them, take the last one back, print. */
final class RoundDesk {
    private static final int MOST_PAIRS = 1_000;

    private final Host host;
    private final Sitting sitting;
    private final TrustRound round;
    private final RoundNotes notes;
    private final Questions questions;

    RoundDesk(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        this.round = new TrustRound(sitting.desk());
        this.notes = RoundNotes.in(sitting.desk().folder());
        this.questions = Questions.in(sitting.desk().folder());
    }

    RoundNotes notes() {
        return notes;
    }

    /** Asks where everybody's sheet is. */
    void rows(Consumer<List<SheetRow>> show) {
        var taken = new java.util.TreeMap<>(notes.taken());
        Set<Id> begun = Set.copyOf(notes.drafts().keySet());
        host.work()
                .quietly(
                        progress -> {
                            List<TrustSheet.Line> people = round.people();
                            return sitting.desk()
                                    .ask(state -> SheetRow.all(state, sitting.now(), people, taken, begun));
                        },
                        show);
    }

    /** Asks for somebody's sheet with what was typed of it before; null when they have none any more. */
    void form(Id person, Consumer<@Nullable SheetForm> show) {
        host.work().quietly(progress -> Optional.ofNullable(asked(person)), asked -> {
            SheetDraft draft = notes.drafts().getOrDefault(person, SheetDraft.EMPTY);
            show.accept(asked.map(now -> new SheetForm(now.sheet(), now.limit(), draft, questions.about(person)))
                    .orElse(null));
        });
    }

    private @Nullable Asked asked(Id person) {
        boolean has = round.people().stream().anyMatch(line -> line.id().equals(person));
        return has ? new Asked(round.sheet(person), round.limit(person)) : null;
    }

    /** Records a sheet as one deed and notes that it is in; says whether that was done. */
    void record(SheetForm form, Consumer<Boolean> done) {
        Id person = form.sheet().person().id();
        var ticked = form.numbers();
        host.work().quietly(progress -> attempt(person, ticked), attempt -> {
            Sentence problem = attempt.problem();
            Recording recording = attempt.recording();
            if (problem != null) {
                host.refused(Trouble.because(sitting.say(host, problem)));
            } else if (recording != null) {
                sitting.say(
                        host,
                        recording,
                        recorded -> noted(
                                () -> taken(person, recorded.last().envelope().at())));
            } else {
                noted(() -> taken(person, 0));
                host.tell(host.words().text("round.noted", sitting.name(person)));
            }
            done.accept(problem == null && (recording == null || recording instanceof Recording.Recorded));
        });
    }

    private void taken(Id person, long at) throws IOException {
        notes.take(person, at);
        questions.answered(person);
    }

    private Attempt attempt(Id person, java.util.SortedSet<Integer> ticked) {
        Asked now = asked(person);
        if (now == null) {
            return new Attempt(null, Sentence.of("round.sheet.gone", person));
        }
        // judged by what is accepted by now, not by what was when the sheet was shown
        TrustRound.Outcome outcome = round.outcome(now.sheet(), ticked);
        TrustGiven act = outcome.act();
        return act == null ? new Attempt(null, outcome.problem()) : new Attempt(given(sitting.desk(), act), null);
    }

    /** One deed, of as many entries as its names need. */
    private static Recording given(Desk desk, TrustGiven act) {
        List<List<Pair>> parts = parts(act.pairs().rows());
        return desk.record(parts.size(), writer -> {
            for (List<Pair> part : parts) {
                writer.add(new TrustGiven(new Pairs(part), act.until(), act.source()), Texts.NONE);
            }
        });
    }

    private static List<List<Pair>> parts(List<Pair> rows) {
        List<List<Pair>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_PAIRS) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + MOST_PAIRS)));
        }
        return parts;
    }

    /** Shows what somebody's sheet began. */
    void look(Id person) {
        long at = notes.taken().getOrDefault(person, 0L);
        sitting.ask(
                host,
                state -> TakenSheet.of(state, sitting.now(), person, at),
                taken -> host.sheet(TakenPane.of(host, sitting, taken)));
    }

    /** Asks once more, then ends exactly the trust that the last sheet began; it counts as missing again. */
    void takeBackLast(Runnable done) {
        Id person = notes.last();
        if (person == null) {
            return;
        }
        long at = notes.taken().getOrDefault(person, 0L);
        sitting.ask(host, state -> TakenSheet.of(state, sitting.now(), person, at), taken -> {
            List<Pair> pairs = taken.pairs();
            Runnable forget = () -> {
                noted(() -> notes.takeBack(person));
                done.run();
            };
            host.sheet(ConfirmPane.of(
                    host.words().text("round.undo.title", sitting.name(person)),
                    pairs.isEmpty()
                            ? host.words().text("round.undo.nothing")
                            : sitting.say(
                                    host,
                                    sitting.desk()
                                            .ask(state -> EntrySentence.of(
                                                    state, new TrustWithdrawn(new Pairs(pairs), TrustSource.SHEET)))),
                    host.words().text("round.undo.follows"),
                    host.words().text("round.undo.does"),
                    () -> end(pairs, forget),
                    host.words().text("round.leave-it"),
                    host::closeSheet));
        });
    }

    private void end(List<Pair> pairs, Runnable forget) {
        if (pairs.isEmpty()) {
            forget.run();
            return;
        }
        List<List<Pair>> parts = parts(pairs);
        sitting.record(
                host,
                parts.size(),
                writer -> {
                    for (List<Pair> part : parts) {
                        writer.add(new TrustWithdrawn(new Pairs(part), TrustSource.SHEET), Texts.NONE);
                    }
                },
                recorded -> forget.run());
    }

    /** Saves the sheets of some people, to be printed. */
    void print(Collection<Id> whose) {
        Voice voice = new Voice(host.words(), sitting.desk().names(), sitting.zone());
        PrintedForm.save(host, host.words().text("round.print.file"), () -> sitting.desk()
                .ask(state -> TrustSheets.of(
                        state, Math.max(sitting.now(), state.latest()), whose, questions::about, voice)));
    }

    void keep(Id person, SheetDraft draft) {
        noted(() -> notes.keep(person, draft));
    }

    void putAside() {
        noted(notes::putAside);
    }

    void begin() {
        noted(notes::begin);
    }

    /** The note is a convenience: where the disk refuses it, the record is as good as before, and that is said. */
    private void noted(Noting deed) {
        try {
            deed.run();
        } catch (IOException refused) {
            host.tell(host.words().text("round.not-noted"));
        }
    }

    /** A sheet as it is now, and how many may be ticked on it. */
    private record Asked(TrustSheet sheet, TrustRound.Limit limit) {}

    /** What came of a sheet: recorded or refused by the desk, in the way before that, or nothing new. */
    private record Attempt(
            @Nullable Recording recording, @Nullable Sentence problem) {}

    /** Writes a note. */
    private interface Noting {
        void run() throws IOException;
    }
}
