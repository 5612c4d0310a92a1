/**
 * Pages of paper as PDF: text, headings and tables that go on over pages.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>One embedded font, Liberation Sans as it comes with PDFBox.</b> It writes Latin, Greek, Cyrillic and Hebrew. A
 *       text with any other sign (Arabic, Thai, Chinese, an emoji) is drawn as a shape with the fonts of this computer,
 *       joined and ordered as its script wants; it cannot be copied out of the file as letters, and where the computer
 *       has no font for it, boxes stand in its place.
 *   <li><b>Text from right to left is put into the order in which it is seen</b>, since a page knows only places.
 * </ul>
 */
@NullMarked
package org.folkmoot.reports.paper;

import org.jspecify.annotations.NullMarked;
