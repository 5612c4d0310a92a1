package org.folkmoot.desktop.tour;

import java.nio.file.Path;
import java.util.List;

/** Steps 1 and 2: the welcome, and a founding by three questions. */
final class FoundingWalk {
    private static final List<String> FOUNDERS = List.of(
            "Amina Haddad", "Béla Kovács", "Chiara Rossi", "Deniz Aydın", "Emil Sørensen", "Farah Nouri", "Gül Demir");

    private final TourWindow window;
    private final Hand hand;
    private final Guide guide;

    FoundingWalk(TourWindow window, Guide guide, Path workshop) {
        this.window = window;
        this.hand = window.hand();
        this.guide = guide;
    }

    void walk() {
        guide.step("welcome");
        hand.awaitNode("begin-meeting");
        window.shoot("01-welcome");
        guide.step("founding");
        hand.press("begin-meeting");
        hand.type("found-name", "Gräfekiez Assembly");
        window.shoot("02-founding-name");
        hand.press("step-forward");
        for (String founder : FOUNDERS) {
            hand.type("found-add", founder);
            hand.press("found-add-button");
        }
        hand.press("found-all-signed");
        window.shoot("02-founding-people");
        hand.press("step-forward");
        hand.awaitNode("found-later");
        window.shoot("02-founding-sentences");
        hand.press("step-forward");
        hand.enter("found-keeper", FOUNDERS.getFirst());
        hand.enter("found-keeper", FOUNDERS.get(1));
        hand.press("found-season-yes");
        window.shoot("02-founding-desk");
        hand.press("step-forward");
        hand.press("confirm");
        hand.enter("seat-name", FOUNDERS.getFirst());
        hand.awaitNode("today-members");
        window.shoot("02-founded");
    }
}
