/**
 * Common circles: what lies in their treasury, who takes them, bringing circles in and taking them out again.
 *
 * <p>Whoever brings something in or takes it out names each person's circles and how much of them: nothing is chosen for
 * them, because whose circles lie in the treasury concerns everybody who may want to take them out.
 */
@NullMarked
package org.folkmoot.desktop.commons;

import org.jspecify.annotations.NullMarked;
