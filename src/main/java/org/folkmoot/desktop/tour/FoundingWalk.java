package org.folkmoot.desktop.tour;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Steps 1 to 3: the welcome, a founding by three questions, lists from files, and a sheet of the trust round. */
final class FoundingWalk {
    private static final List<String> FOUNDERS = List.of(
            "Amina Haddad", "Béla Kovács", "Chiara Rossi", "Deniz Aydın", "Emil Sørensen", "Farah Nouri", "Gül Demir");

    private final TourWindow window;
    private final Hand hand;
    private final Guide guide;
    private final PreparedLists lists;

    FoundingWalk(TourWindow window, Guide guide, Path workshop) {
        this.window = window;
        this.hand = window.hand();
        this.guide = guide;
        this.lists = new PreparedLists(workshop);
    }

    void walk() {
        guide.step("welcome");
        hand.awaitNode("begin-meeting");
        window.shoot("01-welcome");
        guide.step("founding", FOUNDERS.size());
        hand.press("begin-meeting");
        hand.type("found-name", "Gräfekiez Assembly");
        window.shoot("02-founding-name");
        hand.press("step-forward");
        for (String founder : FOUNDERS) {
            hand.type("found-add", founder);
            hand.press("found-add-button");
        }
        window.shoot("02-founding-people");
        bringIn();
        hand.press("found-all-signed");
        window.shoot("03-founding-list");
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
        hand.awaitNode("need-no-notice");
        hand.rest();
        window.shoot("02-founded");
        trustRound();
    }

    /** People and trust from two files; what is wrong in them stays out, by line. */
    private void bringIn() {
        guide.step("bringing");
        window.files().answer(lists.people());
        window.files().answer(lists.trust());
        hand.press("found-bring");
        hand.press("bring-people-choose");
        hand.awaitNode("bring-people-aside");
        hand.press("bring-trust-choose");
        hand.awaitNode("bring-trust-aside");
        window.shoot("03-bring-files");
        hand.press("step-forward");
        hand.awaitNode("bring-people-column-0");
        hand.rest();
        window.shoot("03-bring-columns");
        hand.press("step-forward");
        hand.awaitEnabled("step-forward");
        hand.press("bring-show-left");
        hand.rest();
        window.shoot("03-bring-preview");
        hand.press("step-forward");
        hand.awaitNode("bring-summary");
        window.shoot("03-bring-summary");
        hand.press("bring-on");
        hand.awaitNode("found-all-signed");
    }

    /** One sheet, taken by keyboard: whose it is, the ticked numbers, the signature. */
    private void trustRound() {
        guide.step("round");
        hand.press("place-people");
        hand.press("people-trust-round");
        hand.awaitNode("round-enter");
        hand.rest();
        window.shoot("03-trust-round");
        hand.press("round-enter");
        hand.enter("sheet-person", "2");
        hand.awaitNode("sheet-names");
        hand.enter("sheet-names", "3-5 9");
        hand.key("sheet-signed", KeyCode.SPACE);
        hand.awaitEnabled("sheet-record");
        hand.rest();
        window.shoot("03-trust-sheet");
        hand.press("sheet-record");
        hand.awaitNode("sheet-last");
        hand.awaitNode("sheet-person");
    }
}
