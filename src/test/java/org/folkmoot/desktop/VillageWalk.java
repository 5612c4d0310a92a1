package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ground for walks through the pages of a village in every way a window can look. With {@code -Dpictures=FOLDER} each
 * page that is looked at is also written as PNG.
 */
@SuppressWarnings("NullAway.Init") // each walk founds its village and opens its window
public abstract class VillageWalk extends OnScreen {
    /** A folder of this test's own. */
    @TempDir
    protected Path folder;

    /** The village; each walk founds its own. */
    protected Village village;

    /** The window, once it is open. */
    protected Frame frame;

    /** How the window looks. */
    protected ScreenWalk.Way way;

    /** Returns every way a window can look. */
    protected static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    /**
     * Returns the narrow ways in which most is found, in both languages and with large text; for pages whose kind is walked
     * through in every way elsewhere.
     */
    protected static List<ScreenWalk.Way> narrowWays() {
        return everyWay().stream().filter(each -> each.width() < 1100).toList().subList(1, 3);
    }

    @AfterEach
    void leaveTheVillage() {
        village.close();
    }

    /** Opens the window on a place of the village. */
    protected void open(Place place) throws IOException {
        new AppearanceFile(folder).write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(place);
        });
    }

    /** Looks at the page: everything on it can be read and reached. */
    protected void look(String name) {
        look(way, name);
    }

    /** Returns what screens work on, beside those of the window. */
    protected Sitting sitting() {
        return new Sitting(village.desk(), java.time.ZoneOffset.UTC);
    }
}
