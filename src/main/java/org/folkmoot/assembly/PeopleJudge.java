package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.journal.acts.ImportTaken;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Judges who comes and goes; who becomes a member is decided by votes alone. */
final class PeopleJudge {
    /** A batch is one line of the record, and a line has a bound. */
    static final int MOST_ROWS = 1_000;

    private PeopleJudge() {}

    static Verdict importTaken(ImportTaken taken) {
        boolean sound = !taken.files().isEmpty()
                && taken.files().stream()
                        .allMatch(file -> Id.isEntryId(file.sha256()) && file.taken() >= 0 && file.left() >= 0);
        return sound ? Verdict.accepted() : Verdict.refused("import-files");
    }

    static Verdict joinApplied(Assembly state, JoinApplied applied, Circumstance circumstance) {
        if (applied.count() < 1 || applied.count() > MOST_ROWS) {
            return Verdict.refused("rows", MOST_ROWS);
        }
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < applied.count(); i++) {
            int number = state.people().size() + i + 1;
            effects.add(new PersonSet(
                    Person.entering(new Id(circumstance.entry(), i), number, Standing.WAITING, circumstance.at())));
        }
        return new Verdict.Accepted(effects);
    }

    static Verdict organisationAdded(Assembly state, OrganisationAdded added, Circumstance circumstance) {
        Mandate mandate = new Mandate(added.payers().ids(), added.inPairs(), added.until());
        return isSound(state, mandate, circumstance)
                ? Verdict.accepted(new PersonSet(Person.organisation(
                        circumstance.created(), state.people().size() + 1, circumstance.at(), mandate)))
                : Verdict.refused("organisation-payers", mandate.signersNeeded());
    }

    static Verdict payersNamed(Assembly state, PayersNamed named, Circumstance circumstance) {
        Optional<Person> organisation = state.people().find(named.organisation());
        if (organisation.isEmpty() || organisation.get().standing(circumstance.at()) != Standing.ORGANISATION) {
            return Verdict.refused("not-an-organisation", named.organisation());
        }
        Mandate mandate = new Mandate(named.payers().ids(), named.inPairs(), named.until());
        if (!isSound(state, mandate, circumstance)) {
            return Verdict.refused("organisation-payers", mandate.signersNeeded());
        }
        Meeting meeting = state.openMeeting();
        if (!isTheirs(organisation.get(), meeting, circumstance, state)) {
            return Verdict.refused("payers-present", named.organisation());
        }
        boolean seen = meeting != null
                && meeting.present().contains(named.second())
                && !named.second().equals(circumstance.by())
                && !mandate.payers().contains(named.second())
                && state.people().isMember(named.second(), circumstance.at());
        return seen
                ? Verdict.accepted(new PersonSet(organisation.get().mandated(mandate)))
                : Verdict.refused("payers-second");
    }

    /** While somebody can pay for an organisation, nobody else takes that over behind their back: one of them is there. */
    private static boolean isTheirs(
            Person organisation, @Nullable Meeting meeting, Circumstance circumstance, Assembly state) {
        Mandate now = organisation.mandate();
        List<Id> signers = now == null
                ? List.of()
                : now.signersOn(circumstance.day(), id -> state.people().isMember(id, circumstance.at()));
        return signers.isEmpty() || meeting != null && signers.stream().anyMatch(meeting.present()::contains);
    }

    private static boolean isSound(Assembly state, Mandate mandate, Circumstance circumstance) {
        List<Id> payers = mandate.payers();
        return payers.size() >= mandate.signersNeeded()
                && payers.size() <= MOST_ROWS
                && new HashSet<>(payers).size() == payers.size()
                && payers.stream().allMatch(id -> state.people().isMember(id, circumstance.at()))
                && circumstance.day().isBefore(mandate.until());
    }

    static Verdict passingChosen(Assembly state, PassingChosen chosen, Circumstance circumstance) {
        Optional<Person> person = state.people().find(chosen.person());
        if (person.isEmpty()) {
            return Verdict.refused("unknown-person");
        }
        if (!speaksFor(person.get(), chosen.by(), circumstance)) {
            return Verdict.refused("passing-own", chosen.person());
        }
        if (Slip.isWrong(chosen.assent(), chosen.slip())) {
            return Verdict.refused("passing-slip");
        }
        return person.get().passing() == chosen.passing()
                ? Verdict.refused("passing-same", chosen.person())
                : Verdict.accepted(new PersonSet(person.get().passing(chosen.passing())));
    }

    /** Tells whether somebody may choose for a person: they themselves, and for an organisation one who may pay for it. */
    static boolean speaksFor(Person person, Id by, Circumstance circumstance) {
        Mandate mandate = person.mandate();
        return mandate == null
                ? by.equals(person.id())
                : mandate.holdsOn(circumstance.day()) && mandate.payers().contains(by);
    }

    static Verdict memberLeft(Assembly state, MemberLeft left, Circumstance circumstance) {
        Optional<Person> person = state.people().find(left.person());
        Standing standing = person.map(one -> one.standing(circumstance.at())).orElse(Standing.FORMER);
        if (person.isEmpty() || standing != Standing.MEMBER && standing != Standing.WAITING) {
            return Verdict.refused("not-a-member", left.person());
        }
        if (Slip.isMissing(left.assent(), left.slip())) {
            return Verdict.refused("leaving-slip");
        }
        if (left.second().equals(circumstance.by())
                || left.second().equals(left.person())
                || !state.people().isMember(left.second(), circumstance.at())) {
            return Verdict.refused("leaving-second");
        }
        return IncomeJudge.ending(state, person.get(), person.get().left(circumstance.at()), circumstance);
    }
}
