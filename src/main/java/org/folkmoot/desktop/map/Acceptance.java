package org.folkmoot.desktop.map;

import org.folkmoot.terms.Day;

/**
 * That one person on the map accepts circles from another.
 *
 * @param truster who accepts, by number on the map
 * @param trusted whose circles, by number on the map; money can go from here to the truster
 * @param until the first day on which it no longer holds
 * @param mutual whether it holds the other way, too
 */
record Acceptance(int truster, int trusted, Day until, boolean mutual) {}
