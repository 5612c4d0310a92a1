/**
 * Forms that people print: each is saved as one file that any browser opens and prints.
 *
 * <p>Decided: the program has no printer driver and shows no page of its own. A saved file can be printed here, sent to
 * whoever has a printer, or printed again next month.
 */
@NullMarked
package org.folkmoot.desktop.printing;

import org.jspecify.annotations.NullMarked;
