package org.folkmoot.desktop.closing;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.folkmoot.terms.Id;

/**
 * Where the list leads to: other rooms, which this one does not know.
 *
 * @param slips to the pile of slips
 * @param waiting to the slips that wait
 * @param payment to one payment
 * @param typed counts the slips that lie typed and are not recorded; asked behind the window
 */
public record Ways(Runnable slips, Runnable waiting, Consumer<Id> payment, IntSupplier typed) {}
