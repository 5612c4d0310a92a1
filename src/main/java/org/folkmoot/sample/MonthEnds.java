package org.folkmoot.sample;

import java.util.List;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.terms.Day;

/** Whoever keeps the books goes through a month once it is over; and somebody finds a line that is not right. */
final class MonthEnds {
    private final Chronicle story;

    MonthEnds(Chronicle story) {
        this.story = story;
    }

    /** Closes every month that can be, with a second person. */
    void close(String second) {
        Day today = Day.of(story.now());
        List<MonthToClose> months = story.desk().ask(state -> MonthToClose.open(state, story.now()).stream()
                .map(month -> MonthToClose.of(state, month.end(), story.now()))
                .filter(month -> !today.isBefore(month.closable()))
                .toList());
        if (!months.isEmpty()) {
            story.minutes(40);
            story.does(months.getLast().closing(story.id(second)));
        }
    }

    /** Who paid last looks at the statement and says that it is not right. */
    void dispute(String why) {
        Payment payment = story.desk().ask(state -> state.payments().all().getLast());
        story.minutes(15);
        story.does(
                new PaymentDisputed(payment.id(), payment.payer(), Assent.SIGNATURE, "D-1"),
                Texts.of(Names.REASON, why));
    }
}
