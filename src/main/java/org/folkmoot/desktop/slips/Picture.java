package org.folkmoot.desktop.slips;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlanner;
import org.folkmoot.imports.slips.SlipRead;
import org.folkmoot.imports.slips.SlipReader;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.Whose;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The assembly as the page of slips needs it, at one moment.
 *
 * @param state a copy on which plans are tried
 * @param whose finds people by what is typed
 * @param names how each person is written so that only they are meant
 * @param members whom there is to choose a second person from
 * @param waiting how many slips wait
 * @param wantsSecond whether a rule wants a second person
 * @param signersMatter whether somebody has to be named who signed for an organisation
 * @param whyNot why nothing can be recorded now, or null
 */
record Picture(
        @Nullable Assembly state,
        @Nullable Whose whose,
        List<String> names,
        List<Someone> members,
        long waiting,
        boolean wantsSecond,
        boolean signersMatter,
        @Nullable Sentence whyNot) {
    /** Nothing is known yet. */
    static final Picture NONE = new Picture(null, null, List.of(), List.of(), 0, false, false, null);

    private static final int CANDIDATES = 5;

    /** Returns the assembly as it is now; takes its time and belongs behind the window. */
    static Picture of(Sitting sitting) {
        long now = sitting.now();
        Sentence whyNot = sitting.desk().ask(state -> WhyNot.record(sitting.desk(), state));
        Assembly state = sitting.desk().ask(Assembly::copy);
        Whose whose = Whose.in(state, sitting.desk().names());
        List<Person> everybody = List.copyOf(state.people().everybody());
        return new Picture(
                state,
                whose,
                Stream.concat(everybody.stream().map(whose::written), Stream.of(whose.writtenFund()))
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                Someone.members(state, sitting.desk().names(), now),
                state.slips().values().stream().filter(WaitingSlip::isWaiting).count(),
                state.rules().value(Rules.PAYMENTS_SECOND_PERSON, now).equals(RuleType.ON),
                everybody.stream().anyMatch(person -> leavesAChoice(state, person, now)),
                whyNot);
    }

    private static boolean leavesAChoice(Assembly state, Person person, long now) {
        Mandate mandate = state.people().mandate(person, now);
        return mandate != null && mandate.payers().size() > mandate.signersNeeded();
    }

    /** Returns what becomes of lines; takes its time and belongs behind the window. Nothing while nothing is known. */
    Optional<SlipPlan> plan(
            Sitting sitting, List<SlipText> lines, Day pile, @Nullable Id second, BooleanSupplier stopped) {
        Assembly known = state;
        Whose people = whose;
        if (known == null || people == null) {
            return Optional.empty();
        }
        long now = sitting.now();
        SlipReader reader =
                new SlipReader(people, pile, Day.of(now), id -> known.people().isMember(id, now));
        List<SlipRead> reads = lines.stream().map(reader::read).toList();
        return Optional.of(SlipPlanner.plan(
                known, now, sitting.desk().recorder(), second, reads, (done, of) -> !stopped.getAsBoolean()));
    }

    /** Returns how somebody is written so that only they are meant; nothing while nothing is known. */
    String written(@Nullable Someone someone) {
        Assembly known = state;
        Whose people = whose;
        if (known == null || people == null || someone == null) {
            return "";
        }
        return known.isCommonFund(someone.id())
                ? people.writtenFund()
                : known.people().find(someone.id()).map(people::written).orElse("");
    }

    /** Returns who may be meant by a few letters, written so that only they are meant. */
    List<String> candidates(String typed) {
        return NameMatch.among(names, name -> name, typed, CANDIDATES);
    }

    /** Returns whom Enter takes, as they are written; null when that is what is typed, or nobody could be meant. */
    @Nullable
    String completed(String typed) {
        Whose people = whose;
        if (people == null || typed.isBlank()) {
            return null;
        }
        return switch (people.find(typed)) {
            case Whose.Answer.Found(Person person) -> people.written(person);
            case Whose.Answer.Fund fund -> people.writtenFund();
            case Whose.Answer.Not not -> {
                List<String> found = candidates(typed);
                yield found.isEmpty() ? null : found.getFirst();
            }
        };
    }
}
