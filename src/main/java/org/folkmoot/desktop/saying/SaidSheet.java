package org.folkmoot.desktop.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks how a member said something for themselves, on a signed slip or beside the desk, and which second person saw it; or
 * who says it for an organisation. It is used for one question.
 */
public final class SaidSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Id person;
    private final HowSaid how;
    private final SentenceLabel second;
    private final Button goOn;
    private final StringProperty missing = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Id> witness = new ReadOnlyObjectWrapper<>();
    private String nobodyYet = "";
    private @Nullable Sheet shown;

    /**
     * Makes a sheet that is not shown yet.
     *
     * @param person in whose name something is said: a member, or an organisation
     */
    public SaidSheet(Sitting sitting, Host host, Id person) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.person = person;
        this.how = HowSaid.one(words, "said");
        this.second = new SentenceLabel("", "strong");
        this.goOn = new Button(words.text("saying.go-on"));
        goOn.setId("said-go-on");
        goOn.setDefaultButton(true);
        goOn.disableProperty().bind(missing.isNotEmpty());
        how.missing().subscribe(words -> look());
        witness.subscribe(seen -> look());
    }

    /**
     * Asks about something that takes nobody else.
     *
     * @param title the question, in words
     * @param follows what follows from it, in words
     * @param then is given what was said, once the sheet is gone
     */
    public void show(String title, String follows, Consumer<Said> then) {
        show(title, follows, List.of(), said -> {
            host.closeSheet();
            then.accept(said);
        });
    }

    /**
     * Asks about something that a second person has to see.
     *
     * @param title the question, in words
     * @param follows what follows from it, in words
     * @param witnesses members other than the one who says it
     * @param nobody says that a second person is needed, and who can be one
     * @param then is given what was said, and who saw it, once the sheet is gone
     */
    public void show(String title, String follows, List<Id> witnesses, String nobody, BiConsumer<Said, Id> then) {
        List<Id> able = witnesses.stream()
                .filter(id -> !id.equals(sitting.desk().recorder()))
                .toList();
        nobodyYet = words.text("saying.second.missing");
        show(title, follows, able, "saying.second", "saying.second.is", nobody, this::notSecond, then);
    }

    /**
     * Asks about something that one of several says for an organisation.
     *
     * @param title the question, in words
     * @param follows what follows from it, in words
     * @param sayers who may say it
     * @param then is given what was said, and who said it, once the sheet is gone
     */
    public void showFor(String title, String follows, List<Id> sayers, BiConsumer<Said, Id> then) {
        nobodyYet = words.text("saying.for.missing");
        show(
                title,
                follows,
                sayers,
                "saying.for",
                "saying.for.is",
                words.text("saying.for.nobody"),
                this::notSayer,
                then);
    }

    /** Shows it again with all that was typed, as after a refusal. */
    public void again() {
        Sheet before = shown;
        if (before != null) {
            host.sheet(before);
        }
    }

    private void show(
            String title,
            String follows,
            List<Id> able,
            String asks,
            String is,
            String nobody,
            NotOffered.Own whyNot,
            BiConsumer<Said, Id> then) {
        second.setText(nobody);
        NameField<Id> field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> able,
                sitting::name,
                id -> "",
                id -> {
                    witness.set(id);
                    second.setText(words.text(is, sitting.name(id)));
                    goOn.requestFocus();
                });
        field.whyNot(new NotOffered(sitting, words, whyNot)::why);
        field.lettingGo(() -> {
            witness.set(null);
            second.setText(nobody);
        });
        field.asking(words.text(asks)).field().setId("said-second");
        show(title, follows, List.of(field, second), said -> {
            Id seen = witness.get();
            if (seen != null) {
                host.closeSheet();
                then.accept(said, seen);
            }
        });
    }

    private void show(String title, String follows, List<Node> more, Consumer<Said> then) {
        look();
        goOn.setOnAction(event -> then.accept(how.said()));
        Button leave = new Button(words.text("saying.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        List<Node> content = new ArrayList<>(
                List.of(new SentenceLabel(sitting.name(person), "large"), new SentenceLabel(follows, "soft"), how));
        content.addAll(more);
        Sheet sheet = new Sheet(title, content, List.of(leave, goOn)).saysMissing(missing);
        shown = sheet;
        host.sheet(sheet);
    }

    private @Nullable Sentence notSecond(Assembly state, Id who) {
        return who.equals(person) ? Sentence.of("parts.not.says", who) : NotOffered.records(sitting, who);
    }

    private @Nullable Sentence notSayer(Assembly state, Id who) {
        return state.people().isMember(who, sitting.now()) ? Sentence.of("parts.not.pays-for", who, person) : null;
    }

    /** Says what is missing: of the slip first, then of who else has to be named. */
    private void look() {
        String ofSlip = how.missing().get();
        missing.set(!ofSlip.isEmpty() ? ofSlip : witness.get() == null ? nobodyYet : "");
    }
}
