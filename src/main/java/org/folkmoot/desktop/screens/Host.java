package org.folkmoot.desktop.screens;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.folkmoot.desktop.files.FileAsking;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What a screen may ask of the window around it. */
public interface Host {
    /** Returns the words of the language in use; a change of language makes all screens anew. */
    Wording words();

    /** Returns the way to do things behind the window. */
    Work work();

    /** Goes to a place of the navigation. */
    void go(Place place);

    /** Shows a screen one step deeper than the present one, with a way back. */
    void open(Screen screen);

    /** Goes one step back, when there is one. */
    void back();

    /** Says briefly that something was recorded; the shell adds the word for it. */
    void recorded(String what);

    /** Says something briefly that needs no answer. */
    void tell(String what);

    /** Says that something was refused: why, by which rule, and what to do now. */
    void refused(Trouble trouble);

    /** Says that something was refused; {@code then} runs when that has been read and taken away. */
    void refused(Trouble trouble, Runnable then);

    /** Shows an exception that nobody foresaw, with its code. */
    void unforeseen(Throwable error);

    /** Wishes that this has the keyboard focus, as soon as it can hold it; see {@link Focus}. */
    void focus(Node target);

    /** Lays a sheet over the window until {@link #closeSheet}; focus stays inside it, Esc closes it. */
    void sheet(Region sheet);

    /** Takes the sheet away and gives the focus back to where it was. */
    void closeSheet();

    /** Returns what asks a person for files and folders. */
    FileAsking files();

    /** Returns the window for file choosers; null while it is not shown. */
    @Nullable
    Window window();
}
