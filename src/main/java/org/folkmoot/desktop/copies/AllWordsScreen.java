package org.folkmoot.desktop.copies;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.words.Wording;

/** The closing words of all meetings, to be compared with old notebooks. */
final class AllWordsScreen implements Screen {
    private final Wording words;
    private final List<MeetingWords> meetings;
    private final List<Locale> languages;
    private final Parent root;

    @FXML
    private PageHeader header;

    @FXML
    private VBox place;

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    AllWordsScreen(Host host, List<MeetingWords> meetings) {
        this.words = host.words();
        this.meetings = List.copyOf(meetings);
        this.languages = WordsCard.languages(words.locale());
        this.root = Fxml.load(AllWordsScreen.class, "AllWords.fxml", words, this);
    }

    @FXML
    private void initialize() {
        header.getActions()
                .add(new SegmentedChoice(
                        words.text("copies.words.language"),
                        languages.stream().map(WordsCard::ownName).toList(),
                        index -> show(languages.get(index))));
        show(languages.getFirst());
    }

    @Override
    public String title() {
        return words.text("copies.all.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // meetings that close later are shown when somebody comes here again
    }

    private void show(Locale language) {
        DataTable<MeetingWords> table = new DataTable<>(
                TableWords.of(words, title()),
                List.of(
                        TableColumnSpec.words(
                                words.text("copies.all.meeting"),
                                1,
                                each -> words.figures().count(each.number()),
                                MeetingWords::number),
                        TableColumnSpec.words(
                                words.text("copies.all.day"),
                                2,
                                each -> words.figures().day(each.day()),
                                each -> each.day().number()),
                        TableColumnSpec.words(
                                words.text("copies.all.words"),
                                9,
                                each -> said(each, language),
                                each -> said(each, language))),
                new EmptyState(
                        "fth-message-circle", words.text("copies.words.none"), words.text("copies.words.none.detail")));
        table.table().setId("copies-all-table");
        table.show(meetings);
        VBox.setVgrow(table, Priority.ALWAYS);
        place.getChildren().setAll(table);
    }

    private static String said(MeetingWords meeting, Locale language) {
        return String.join(" · ", meeting.words().in(language));
    }
}
