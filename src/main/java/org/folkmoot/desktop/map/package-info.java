/**
 * The trust map: who accepts whose circles, to be looked at, walked through by keyboard, and read as a list.
 *
 * <p>{@link org.folkmoot.desktop.map.TrustMapScreen} asks the state and composes the rest.
 * {@link org.folkmoot.desktop.map.TrustView}, {@link org.folkmoot.desktop.map.MapWords},
 * {@link org.folkmoot.desktop.map.KeptPlaces} and {@link org.folkmoot.desktop.map.Hues} know no window.
 *
 * <p>Decisions that cost thought:
 *
 * <ul>
 *   <li><b>Coordinates are in map units</b>: a unit is one point at plain text size and grows with the text, so that
 *       the map at 200 % is the same map, magnified, with its names; only the last step knows the screen's pixels.
 *   <li><b>A picture that takes long is drawn behind the window.</b> Until it is there, the last one is moved and
 *       stretched to where the hand wants it, so that the map follows at once.
 *   <li><b>Where people stand is kept with the assembly's local data</b>, by id, in {@code local/map.txt}: a map that
 *       looks different each time is none. It is no part of the record; without it the map is arranged anew.
 *   <li><b>Tab walks from person to person only while one is at hand.</b> Escape puts the person down, and Tab leaves
 *       the map: else two thousand people would be a trap for the keyboard.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.map;

import org.jspecify.annotations.NullMarked;
