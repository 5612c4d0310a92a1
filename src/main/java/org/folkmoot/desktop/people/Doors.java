package org.folkmoot.desktop.people;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.folkmoot.terms.Id;

/**
 * What the people's pages lead to in other rooms.
 *
 * @param bringIn begins to bring in people and trust from files
 * @param trustRound begins a trust round
 * @param why explains somebody's balance, step by step
 * @param statement shows what somebody had, got, paid and lost in some days
 */
public record Doors(Runnable bringIn, Runnable trustRound, Function<Id, Node> why, Consumer<Id> statement) {}
