/**
 * The pure drawing engine of the trust map: where people stand, what of it a screen shows, and the pixels.
 *
 * <p>Numbers in, numbers out: no window, no fonts, no files, no clock. People are indices from 0; names and colours
 * come from whoever asks. The road is {@link Graph} → {@link Layout} → {@link Places}, then {@link Picture} and
 * {@link Camera} → {@link Rasteriser}, {@link Labels}, {@link Svg}; {@link Pointing} answers who is under the mouse.
 *
 * <p>Decisions that cost thought:
 *
 * <ul>
 *   <li><b>The same network gives the same picture, bit for bit, on every machine.</b> Two people in one meeting who
 *       look at "the" map must see the same map. So only plain arithmetic, square roots and StrictMath are used, a
 *       seeded generator of our own, one thread, and every loop has a defined order.
 *   <li><b>LinLog, softened.</b> Noack's LinLog energy (2007) shows close groups because its attraction does not grow
 *       with length; in its pure form it piles a close group onto one spot. Within about one typical gap the
 *       attraction is therefore made linear, which keeps neighbours legible; beyond that it is LinLog.
 *   <li><b>Steps from the curvature.</b> Each person moves by force divided by the sum of the second derivatives, as
 *       in Noack's own minimiser, which needs no unit of length and no cooling schedule; several levels of merged
 *       networks carry the moves that reach far.
 *   <li><b>A rasteriser of our own</b>, since a node or a canvas call a link is thirty times slower.
 * </ul>
 */
@NullMarked
package org.folkmoot.drawing;

import org.jspecify.annotations.NullMarked;
