package org.folkmoot.desktop.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.drawing.Places;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who accepts whose circles: as a map, or as a list. */
public final class TrustMapScreen implements Screen {
    private static final int MANY = 400;

    /** What is worked out behind the window, in two steps: the view soon, the places when they are found. */
    private record Known(Network network, TrustView view, List<LinksTable.Row> rows, boolean takesLong) {}

    private final Host host;
    private final Wording words;
    private final Sitting sitting;
    private final Arranging arranging;
    private final MapStage stage;
    private final MapSide side;
    private final LinksTable list;
    private final Legend legend;
    private final StackPane main;
    private final Bench bench;
    private final VBox root;
    private @Nullable TrustView view;
    private @Nullable Running under;

    @FXML
    private PageHeader header;

    @FXML
    private CheckBox onlyLinks;

    @FXML
    private Button save;

    /**
     * Composes the page.
     *
     * @param openPage opens the page of a person or organisation
     */
    @SuppressWarnings("NullAway.Init")
    public TrustMapScreen(Host host, Sitting sitting, Consumer<Id> openPage) {
        this.host = host;
        this.words = host.words();
        this.sitting = sitting;
        this.arranging = new Arranging(
                new PlacesFile(sitting.desk().folder(), !sitting.desk().isForLooking()), words.text("map.arranging"));
        this.stage = new MapStage(words, host.work());
        this.side = new MapSide(host, sitting, stage.surface(), openPage);
        this.list = new LinksTable(words, this::open);
        this.main = new StackPane(stage, list.node());
        this.bench = new Bench(main, side);
        this.root = (VBox) Fxml.load(TrustMapScreen.class, "TrustMap.fxml", words, this);
        this.legend = new Legend(words);
        SegmentedChoice choice = new SegmentedChoice(
                words.text("map.view"),
                List.of(words.text("map.view.map"), words.text("map.view.list")),
                index -> present(index == 1));
        choice.getButtons().get(0).setId("map-view-map");
        choice.getButtons().get(1).setId("map-view-list");
        header.getActions().addFirst(choice);
        VBox.setVgrow(bench, Priority.ALWAYS);
        root.getChildren().addAll(bench, legend);
        present(false);
    }

    @Override
    public String title() {
        return words.text("map.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(
                held, List.of(Subject.PEOPLE, Subject.TRUST), () -> host.work().quietly(progress -> ask(), known -> {
                    if (!held.released()) {
                        show(known);
                    }
                }));
    }

    @Override
    public void detach() {
        Running now = under;
        if (now != null) {
            now.cancel();
        }
    }

    private Known ask() {
        long at = sitting.now();
        Network network = sitting.desk().ask(state -> Network.of(state, at));
        TrustView seen = network.view(sitting::name, words.locale());
        return new Known(network, seen, LinksTable.rows(seen), arranging.takesLong(seen));
    }

    private void show(Known known) {
        TrustView seen = known.view();
        header.setLine(new MapWords(words, seen).line());
        list.show(known.rows());
        boolean nobody = seen.people().isEmpty();
        save.setDisable(nobody);
        root.getChildren().removeIf(EmptyState.class::isInstance);
        bench.setVisible(!nobody);
        bench.setManaged(!nobody);
        if (nobody) {
            root.getChildren()
                    .add(1, new EmptyState("fth-share-2", words.text("map.nobody"), words.text("map.nobody.first")));
            return;
        }
        Running before = under;
        if (before != null) {
            before.cancel();
        }
        stage.arranging(true);
        Job<Places> job = progress -> arranging.arrange(seen, progress);
        Consumer<Places> done = places -> place(known, places);
        Running running = known.takesLong()
                ? host.work().start(words.text("map.arranging.short"), job, done)
                : host.work().quietly(job, done);
        under = running;
        running.over().subscribe(over -> {
            if (over && under == running) {
                under = null;
                stage.arranging(false);
                if (running.cancelled() && view == null) {
                    place(known, Arranging.spiral(seen));
                }
            }
        });
    }

    private void place(Known known, Places places) {
        if (view == null) {
            // among thousands of dots the outlines would hide more than they show
            onlyLinks.setSelected(known.view().people().size() < MANY);
        }
        view = known.view();
        stage.show(known.view(), places);
        stage.surface().outline(onlyLinks.isSelected());
        side.show(known.view(), known.network().openSeasonUntil());
        legend.show(known.view(), onlyLinks.isSelected());
    }

    private void present(boolean asList) {
        list.node().setVisible(asList);
        stage.setVisible(!asList);
        legend.setVisible(!asList);
        onlyLinks.setDisable(asList);
        save.setDisable(asList);
    }

    private void open(LinksTable.Row row) {
        stage.surface().flyTo(row.link().truster());
    }

    @FXML
    private void markOnlyLinks() {
        stage.surface().outline(onlyLinks.isSelected());
        TrustView seen = view;
        if (seen != null) {
            legend.show(seen, onlyLinks.isSelected());
        }
    }

    @FXML
    private void savePicture() {
        host.files()
                .save(
                        host.window(),
                        words.text("map.save.title"),
                        words.text("map.save.name") + ".svg",
                        new FileKind("SVG", "svg"),
                        new FileKind("PNG", "png"))
                .ifPresent(this::save);
    }

    /** Writes the map as it is shown into a file that somebody chose. */
    void save(Path file) {
        TrustView seen = view;
        Shown frame = stage.surface().frame();
        if (seen == null || frame == null) {
            return;
        }
        try {
            new PictureFile(seen, header.getTitle() + ": " + header.getLine())
                    .write(frame, stage.surface().names(), file);
            host.tell(words.text("map.save.done", String.valueOf(file.getFileName())));
        } catch (IOException e) {
            host.refused(new Trouble(
                    words.text("map.save.failed", String.valueOf(e.getMessage())), null, words.text("map.save.now")));
        }
    }
}
