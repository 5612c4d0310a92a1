package org.folkmoot.desktop.bringing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.folkmoot.desktop.ScreenWalk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of bringing in, in every way a window can look. */
class BringingWalkTest extends BringingOnScreen {
    private static final String LONG_LIST = "Name,E-Mail,Telefon,Bemerkung\nJonas,j@x.org,030 123456,kocht gern\n"
            + "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach Oberländer,i@x.org,,\n"
            + "محمد الأمين بن عبد الله,m@x.org,,hilft beim Kinderfest und bringt den großen Topf mit\n"
            + "jonas,,,\n=HYPERLINK(),,,\n12.03.2024,,,\n,,,x\n";

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void every_step_can_be_read_and_reached(ScreenWalk.Way way) throws IOException {
        home.files().next(write("mitgliederliste-der-nachbarschaft-2026-endgültig.csv", LONG_LIST));
        home.files()
                .next(Files.write(
                        folder.resolve("alt.csv"), "from,to\nJörg,x\n".getBytes(StandardCharsets.ISO_8859_1)));
        home.files().next(write("vertrauen.csv", "from,to\nFounder 1,Jonas\nX,Y\n"));
        open(way);
        look(way, "bringing-files");
        doOnScreen(() -> press(node("bring-people-choose")));
        until("it is read", () -> shown("bring-people-aside"));
        doOnScreen(() -> press(node("bring-trust-choose")));
        until("it is refused", () -> shown("bring-trust-letters"));
        look(way, "bringing-files-chosen");
        doOnScreen(() -> press(node("bring-trust-choose")));
        until("both are read", () -> !forward().isDisabled());
        press("step-forward");
        look(way, "bringing-columns");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        for (String list : List.of("people", "trusts", "left", "notes")) {
            press("bring-show-" + list);
            look(way, "bringing-" + list);
        }
        press("step-forward");
        look(way, "bringing-confirm");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        look(way, "bringing-summary");
    }
}
