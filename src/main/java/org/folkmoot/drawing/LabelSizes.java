package org.folkmoot.drawing;

/** Tells how much room names take; only the screen knows its font. */
public interface LabelSizes {
    /** How wide someone's name is. @param person by number @return pixels */
    double width(int person);

    /** How high a line of names is. @return pixels */
    double height();
}
