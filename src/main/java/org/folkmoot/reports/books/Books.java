package org.folkmoot.reports.books;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * The books as they stood when they were opened for reading: whatever is recorded later does not show.
 *
 * @param state a state of their own
 * @param names what people typed
 * @param ledger the movements
 * @param last the number of the last movement that counts
 * @param now the time of opening, unix seconds; never before the newest entry
 * @param words the language of the reader, without characters that nobody sees
 */
record Books(Assembly state, Names names, LedgerQuestions ledger, long last, long now, Wording words) {
    private static final int AT_A_TIME = 5_000;

    static Books of(Desk desk, Wording words) {
        LedgerQuestions ledger = desk.ledger();
        // Movements first: the state is ahead of the tables, never behind.
        long last = ledger.lastBooked();
        Assembly state = desk.ask(Assembly::copy);
        // A clock that is slow would leave out what was recorded by a right one.
        return new Books(state, desk.names(), ledger, last, Math.max(desk.now(), state.latest()), words.plain());
    }

    /** Sees each movement. */
    interface Seen {
        void booked(Booked booked) throws IOException;
    }

    /** Hands over every movement, oldest first. */
    void each(Seen seen) throws IOException {
        for (long after = 0; after < last; after += AT_A_TIME) {
            for (Booked booked : ledger.bookedAfter(after, (int) Math.min(AT_A_TIME, last - after))) {
                seen.booked(booked);
            }
        }
    }

    /** Returns the movements of one holder that count. */
    List<Booked> of(Id holder) {
        return ledger.bookedOf(holder).stream()
                .filter(booked -> booked.number() <= last)
                .toList();
    }

    Told told() {
        return new Told(state, names, words);
    }

    String name(Id id) {
        return names.shown(id);
    }

    /**
     * Returns all accounts: the common fund and the treasury of the common circles, which are nobody's, and everybody's in
     * the order of the record.
     */
    List<Id> accounts() {
        List<Id> all = new ArrayList<>(List.of(state.commonFund()));
        if (state.hasCommonCircles(now)) {
            all.add(state.commonCircles());
        }
        state.people().everybody().forEach(person -> all.add(person.id()));
        return all;
    }

    /** Returns the number by which people call somebody; 0 for the common fund, which is no person. */
    int number(Id id) {
        return state.people().find(id).map(Person::number).orElse(0);
    }

    /** Returns the day on which the assembly was founded. */
    Day founded() {
        return Day.of(state.founding().at());
    }
}
