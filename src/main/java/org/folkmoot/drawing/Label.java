package org.folkmoot.drawing;

/**
 * A name to be written on the map.
 *
 * @param person whose name, by number
 * @param box where it goes, in pixels of the screen
 * @param faded whether it belongs to someone who steps back while another is looked at
 */
public record Label(int person, Box box, boolean faded) {}
