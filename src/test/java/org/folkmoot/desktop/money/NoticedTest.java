package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.People;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticedTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    private Noticed noticed() {
        return village.desk().ask(state -> Noticed.of(state, village.now()));
    }

    private void aVillageInWhichEachAcceptsTheNext() {
        village = Village.withoutTrust(root, 5);
        village.desk().takeSeat(village.person(1));
        for (int i = 1; i <= 5; i++) {
            LivelyVillage.trust(village, i, i % 5 + 1, 300);
        }
        LivelyVillage.issue(village.days(20));
    }

    @Test
    void much_of_somebody_whom_few_others_accept_is_said_with_the_amount() {
        aVillageInWhichEachAcceptsTheNext();
        LivelyVillage.pays(village, 2, 1, 60, "1");
        LivelyVillage.pays(village, 3, 2, 49, "2");
        assertEquals(
                List.of(Sentence.of(
                        "money.noticed.hardly", village.person(1), Circles.whole(60), village.person(2), 0)),
                noticed().hardlyAccepted());
    }

    @Test
    void nobody_is_hardly_accepted_while_everyone_accepts_everyone() {
        village = Village.of(root, 5);
        village.desk().takeSeat(village.person(1));
        LivelyVillage.issue(village.days(20));
        LivelyVillage.pays(village, 2, 1, 60, "1");
        assertEquals(List.of(), noticed().hardlyAccepted());
    }

    @Test
    void an_organisation_that_is_paid_and_pays_nothing_is_said_until_it_pays() {
        village = Village.of(root, 5);
        village.desk().takeSeat(village.person(1));
        Meeting meeting = village.meets(4, List.of());
        Id bakery = Id.of(Village.recorded(village.desk()
                        .record(
                                new OrganisationAdded(
                                        People.of(village.person(1)),
                                        false,
                                        Day.of(village.now()).plus(80)),
                                Texts.of(Names.NAMES, "Bakery")))
                .last()
                .id());
        village.closes(meeting);
        LivelyVillage.issue(village.days(20));
        LivelyVillage.pays(village, 2, 6, 60, "1");
        LivelyVillage.pays(village, 3, 6, 10, "2");
        assertEquals(
                List.of(Sentence.of("money.noticed.filling", bakery, Circles.whole(70), 2)),
                noticed().fillingUp());
        assertEquals(
                List.of(Sentence.of(
                        "money.noticed.concentrated",
                        bakery,
                        Circles.whole(70),
                        Circles.whole(60),
                        85L,
                        village.person(2))),
                noticed().concentrated());
        village.days(91);
        assertEquals(List.of(), noticed().fillingUp(), "that was long ago");
    }
}
