package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Photographs the pages of a lively village, to be looked at: {@code mvn test -Dtest=Album -Dalbum=true}. */
@EnabledIfSystemProperty(named = "album", matches = "true")
class Album extends OnScreen {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Frame frame;

    @Test
    void photographs_everyday_pages() throws IOException {
        try (Village village = LivelyVillage.in(folder.resolve("village"))) {
            for (ScreenWalk.Way way : List.of(
                    new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en")),
                    new ScreenWalk.Way(1024, 768, new Appearance(Brightness.DARK, 100, "de")),
                    new ScreenWalk.Way(1024, 768, new Appearance(Brightness.LIGHT, 200, "de")))) {
                new AppearanceFile(folder).write(way.appearance());
                doOnScreen(() -> {
                    frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
                    stage().setWidth(way.width());
                    stage().setHeight(way.height());
                    frame.show();
                    frame.sit(village.desk());
                });
                String name = way.width() + "-" + way.appearance().language() + "-"
                        + way.appearance().textPercent();
                for (Place place : List.of(Place.TODAY, Place.PEOPLE, Place.MONEY, Place.POWER)) {
                    doOnScreen(() -> frame.shell().go(place));
                    shoot(place.name().toLowerCase(Locale.ROOT) + "-" + name);
                }
                Doorways doors = new Doorways(LivelyVillage.sitting(village), frame.shell());
                doOnScreen(() -> doors.person(village.person(1)));
                shoot("person-" + name);
                doOnScreen(doors::payment);
                shoot("payment-" + name);
                doOnScreen(() -> frame.shell().go(Place.MONEY));
                settle();
                doOnScreen(() -> ((javafx.scene.control.ToggleButton) scene().lookup("#money-accounts")).fire());
                shoot("accounts-" + name);
                doOnScreen(() -> ((javafx.scene.control.ToggleButton) scene().lookup("#money-check")).fire());
                shoot("check-" + name);
                doOnScreen(() -> frame.shell()
                        .sheet(new org.folkmoot.desktop.money.WhyPane(
                                LivelyVillage.sitting(village), frame.shell(), village.person(1))));
                shoot("why-" + name);
                doOnScreen(() -> frame.shell().closeSheet());
            }
        }
    }

    private void shoot(String name) {
        settle();
        onScreen(() -> {
            Scene scene = scene();
            Camera.shoot(scene, Path.of("target", "album", name + ".png"));
            System.out.println(name + " " + ScreenWalk.faults(scene));
            return true;
        });
    }

    /** Lets questions behind the window be answered. */
    private void settle() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }
}
