package org.folkmoot.desktop.map;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.folkmoot.sample.SampleAssembly;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes the map of several assemblies in several looks to target/map, and how long frames take. Run by hand. */
public final class MapGallery {
    private static final Path OUT = Path.of("target", "map");

    private final Frame frame;
    private final Stage stage;

    private MapGallery(Stage stage, Path folder) throws Exception {
        this.stage = stage;
        this.frame = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> new Frame(stage, new AppearanceFile(folder), Locale.ENGLISH));
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Files.createTempDirectory("map");
        FxToolkit.registerPrimaryStage();
        MapGallery gallery = new MapGallery(FxToolkit.registerStage(Stage::new), root);
        gallery.fx(() -> gallery.frame.show());
        Desk desk =
                switch (arguments[0]) {
                    case "sample" ->
                        SampleAssembly.tell(root.resolve("s"), SampleAssembly.SEED, Progress.SILENT)
                                .desk();
                    case "nobody-trusts" ->
                        Village.withoutTrust(root.resolve("s"), 9).desk();
                    case "one" -> Village.withoutTrust(root.resolve("s"), 1).desk();
                    default -> TrustFiles.found(root.resolve("s"), arguments[0]);
                };
        gallery.fx(() -> gallery.frame.sit(desk));
        for (String way : Arrays.asList(arguments).subList(1, arguments.length)) {
            gallery.shoot(arguments[0], way);
        }
        desk.close();
        System.exit(0);
    }

    /** A way is {@code dark-de-200-1024x768-list-person}, all parts optional. */
    private void shoot(String name, String way) throws Exception {
        String[] parts = way.split("-");
        int wide = 1280;
        int high = 780;
        Appearance appearance = new Appearance(Brightness.LIGHT, 100, "en");
        boolean list = false;
        boolean person = false;
        boolean close = false;
        boolean measure = false;
        for (String part : parts) {
            if (part.contains("x")) {
                wide = Integer.parseInt(part.substring(0, part.indexOf('x')));
                high = Integer.parseInt(part.substring(part.indexOf('x') + 1));
            }
            appearance = part.equals("dark") ? appearance.with(Brightness.DARK) : appearance;
            appearance = part.equals("de") ? appearance.speaking("de") : appearance;
            appearance = part.equals("200") ? appearance.withText(200) : appearance;
            list |= part.equals("list");
            person |= part.equals("person");
            close |= part.equals("close");
            measure |= part.equals("measure");
        }
        Appearance wanted = appearance;
        int w = wide;
        int h = high;
        fx(() -> {
            frame.choose(wanted);
            stage.setWidth(w);
            stage.setHeight(h);
            frame.shell().go(Place.MAP);
        });
        MapSurface surface = (MapSurface) scene().lookup("#map-surface");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(() -> surface.frame() != null));
        boolean asList = list;
        fx(() -> ((ToggleButton) scene().lookup(asList ? "#map-view-list" : "#map-view-map")).fire());
        fx(() -> surface.selected().set(OptionalInt.empty()));
        fx(surface::showEverybody);
        settle(surface);
        if (person) {
            fx(() -> surface.selected().set(OptionalInt.of(1)));
        }
        if (close) {
            fx(() -> surface.flyTo(1));
        }
        settle(surface);
        if (measure) {
            measure(surface);
        }
        fx(() -> {
            try {
                Camera.shoot(scene(), OUT.resolve(name + "-" + way + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        if (way.equals("save")) {
            for (String ending : new String[] {"svg", "png"}) {
                Path file = OUT.resolve(name + "." + ending);
                fx(() -> ((TrustMapScreen) frame.shell().pages().shown().get()).save(file));
            }
        }
        System.out.println(name + "-" + way);
    }

    private void measure(MapSurface surface) throws Exception {
        long[] fxNanos = new long[120];
        long[] drawn = new long[120];
        for (int i = 0; i < fxNanos.length; i++) {
            int step = i;
            fx(() -> {
                long begun = System.nanoTime();
                surface.turn(
                        step < 60
                                ? surface.camera().dragged(step % 2 == 0 ? 9 : -9, 5)
                                : surface.camera().zoomed(400, 300, step < 90 ? 1.04 : 1 / 1.04));
                scene().getRoot().layout();
                fxNanos[step] = System.nanoTime() - begun;
                drawn[step] = surface.pixels().lastNanos();
            });
        }
        say("  on the window's thread, a step of pan or zoom", fxNanos);
        say("  drawing the pixels", drawn);
    }

    private static void say(String what, long[] nanos) {
        long[] sorted = Arrays.copyOfRange(nanos, 20, nanos.length);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% %.1f ms, most %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private void settle(MapSurface surface) throws Exception {
        long until = System.nanoTime() + 1_500_000_000L;
        while (System.nanoTime() < until) {
            fx(() -> {});
            Thread.onSpinWait();
        }
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void fx(Runnable deed) {
        onFx(() -> {
            deed.run();
            return true;
        });
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> deed) {
        T result = WaitForAsyncUtils.waitForAsyncFx(120_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
