package org.folkmoot.desktop.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.junit.jupiter.api.Test;

/** Until somebody records, the page says so; from then on it can be used, without leaving it. */
class WhoRecordsTest extends VillageWalk {
    @Test
    void the_page_of_people_can_be_used_as_soon_as_somebody_takes_the_desk() throws IOException {
        way = new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, "en"));
        village = Village.of(folder, 12);
        open(Place.PEOPLE);
        until("nothing can be recorded", () -> scene().lookup("#people-join").isDisabled());
        village.desk().takeSeat(village.person(1));
        until("it can", () -> !scene().lookup("#people-join").isDisabled());
        assertTrue(scene().lookup("#people-organisation").isDisabled(), "that needs a meeting");
    }
}
