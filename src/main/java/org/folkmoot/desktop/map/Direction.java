package org.folkmoot.desktop.map;

/**
 * Between whom something is, and which way; to look things up by.
 *
 * @param truster the number of who accepts
 * @param trusted the number of whose circles
 */
record Direction(int truster, int trusted) {}
