/**
 * Files that a person chooses, and small local files in which the window keeps what is not in the record.
 *
 * <p>Decided: screens ask for a file through {@link org.folkmoot.desktop.files.FileAsking}, never through JavaFX's
 * choosers, so that tests and the tour can answer where there is no display. What is kept here (drafts, what was open
 * last) may be lost without losing anything recorded; each file is written beside itself and renamed.
 */
@NullMarked
package org.folkmoot.desktop.files;

import org.jspecify.annotations.NullMarked;
