package org.folkmoot.desktop.parts;

/** A part of a sheet for which Escape has a smaller meaning of its own, before it closes the sheet. */
public interface TakesEscape {
    /** Tells whether the next Escape is for this part: something is begun in it that Escape gives up. */
    boolean takesEscape();
}
