package org.folkmoot.desktop.founding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.parts.StepPane;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.work.Asking;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Founds an assembly in a few questions, keeping what was answered so far. */
public final class FoundingScreen implements Screen {
    private final Host host;
    private final Surroundings around;
    private final Consumer<Wish> found;
    private final BringIn bringIn;
    private final DraftFile draft;
    private final Asking<DraftFile.Draft, Boolean> keeping;
    private final ObjectProperty<Path> place = new SimpleObjectProperty<>();
    private final Parent root;
    private FoundingModel model;
    private StepPane questions;

    @FXML
    private HBox again;

    @FXML
    private VBox steps;

    /**
     * Begins, or goes on where somebody stopped.
     *
     * @param found founds the assembly
     * @param bringIn brings people and trust in from files
     */
    public FoundingScreen(Host host, Surroundings around, Consumer<Wish> found, BringIn bringIn) {
        this.host = host;
        this.around = around;
        this.found = found;
        this.bringIn = bringIn;
        this.draft = new DraftFile(around.configuration());
        this.model = draft.read();
        this.keeping = new Asking<>(
                host.work(),
                (written, stale) -> {
                    draft.write(written);
                    return true;
                },
                kept -> {});
        this.questions = questions();
        this.root = Fxml.load(FoundingScreen.class, "Founding.fxml", host.words(), this);
    }

    @FXML
    private void initialize() {
        again.setVisible(model.isBegun());
        again.managedProperty().bind(again.visibleProperty());
        steps.getChildren().setAll(questions);
    }

    @Override
    public String title() {
        return host.words().text("founding.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // nothing is watched: whatever is answered here lies in no record yet
    }

    @Override
    public Node focusFirst() {
        return questions.first();
    }

    @FXML
    private void anew() {
        model = new FoundingModel();
        again.setVisible(false);
        keeping.ask(DraftFile.written(model));
        questions = questions();
        steps.getChildren().setAll(questions);
        host.focus(questions.first());
    }

    private StepPane questions() {
        FoundingModel now = model;
        place.unbind();
        place.bind(Bindings.createObjectBinding(
                () -> FolderName.in(around.documents(), now.name().get()), now.name()));
        NameStep name = new NameStep(host.words(), now, place);
        PeopleStep people = new PeopleStep(host, now, this::bringIn, () -> new FoundingList(host, now).save());
        SentencesStep sentences = new SentencesStep(host.words(), now);
        DeskStep desk = new DeskStep(host, now, place, this::chooseFolder, this::today);
        FoundingMissing missing = new FoundingMissing(host.words(), now);
        StepPane pane = new StepPane(
                List.of(
                        step("founding.step.name", name.root(), name::first, missing::name, now.name()),
                        step("founding.step.people", people.root(), people::first, missing::people, now.people()),
                        step(
                                "founding.step.sentences",
                                sentences.root(),
                                sentences::first,
                                missing::sentences,
                                now.values()),
                        step(
                                "founding.step.desk",
                                desk.root(),
                                desk::first,
                                missing::desk,
                                now.people(),
                                now.term(),
                                now.openSeason())),
                host.words().text("founding.back"),
                host.words().text("founding.next"),
                host.words().text("founding.look"),
                this::lastLook);
        pane.at().subscribe((was, at) -> host.focus(pane.first()));
        VBox.setVgrow(pane, Priority.ALWAYS);
        InvalidationListener changed = value -> keeping.ask(DraftFile.written(now));
        List.of(now.name(), now.people(), now.values(), now.term(), now.openSeason(), now.brought())
                .forEach(value -> value.addListener(changed));
        return pane;
    }

    private StepPane.Step step(
            String title,
            Parent content,
            Supplier<? extends @Nullable Node> first,
            Callable<String> missing,
            Observable... on) {
        ObservableValue<String> why = Bindings.createStringBinding(missing, on);
        return new StepPane.Step(host.words().text(title), content, why, first);
    }

    private Day today() {
        return Day.of(around.clock().getAsLong());
    }

    private void bringIn() {
        FoundingModel now = model;
        List<Founder> listed = List.copyOf(now.people());
        bringIn.begin(
                listed.stream().map(Founder::name).toList(),
                now.links(),
                Long.parseLong(now.value(Rules.TRUST_MOST_GIVEN)),
                plan -> now.put(plan, listed));
    }

    private void chooseFolder() {
        Supplier<String> title = () -> host.words().text("founding.folder.choose");
        host.files().folder(host.window(), title.get()).ifPresent(chosen -> {
            place.unbind();
            place.set(FolderName.in(chosen, model.name().get()));
        });
    }

    private void lastLook() {
        host.sheet(new LastLook(host, model, today()).sheet(this::record));
    }

    private void record() {
        FoundingDeed deed = new FoundingDeed(model);
        found.accept(new Wish(place.get(), deed.founding(today(), around.program()), deed.personal()));
    }

    /** Throws away what was kept, once it is in the record. */
    public static void forget(Surroundings around) throws IOException {
        new DraftFile(around.configuration()).forget();
    }
}
