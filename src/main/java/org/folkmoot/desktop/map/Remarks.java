package org.folkmoot.desktop.map;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.words.Typeset;

/** Shows remarks, with a link to each person they speak of. */
final class Remarks {
    private final IntFunction<String> name;
    private final IntConsumer goTo;

    Remarks(IntFunction<String> name, IntConsumer goTo) {
        this.name = name;
        this.goTo = goTo;
    }

    /** Returns a remark, as a thing to put into a card. */
    Node of(Remark remark) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("map-remark-links");
        for (int person : remark.people()) {
            links.getChildren().add(link(name.apply(person), name.apply(person), person));
        }
        VBox box = new VBox(new SentenceLabel(remark.sentence()), links);
        box.getStyleClass().addAll("quoted", "rust");
        return box;
    }

    /** Returns a link to a person. */
    WrappedLink link(String text, String spoken, int person) {
        WrappedLink link = new WrappedLink(Typeset.apart(text), () -> goTo.accept(person));
        link.setAccessibleText(spoken);
        return link;
    }
}
