package org.folkmoot.desktop.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.folkmoot.words.Wording;

/** Loads a page from FXML with controllers that were composed by hand. */
public final class Fxml {
    private Fxml() {}

    /**
     * Returns the page in a file beside a class. Texts {@code %key} are taken from the words; each
     * {@code fx:controller}, also of included files, is the one among {@code controllers} with that class.
     *
     * @throws IllegalArgumentException when the file is not there or asks for a controller that was not given
     */
    public static Parent load(Class<?> beside, String file, Wording words, Object... controllers) {
        URL url = beside.getResource(file);
        if (url == null) {
            throw new IllegalArgumentException("no " + file + " beside " + beside.getName());
        }
        FXMLLoader loader = new FXMLLoader(url, words.bundle());
        loader.setControllerFactory(wanted -> pick(wanted, controllers));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }

    private static Object pick(Class<?> wanted, Object... controllers) {
        for (Object controller : controllers) {
            if (wanted.isInstance(controller)) {
                return controller;
            }
        }
        throw new IllegalArgumentException("no controller was given for " + wanted.getName());
    }
}
