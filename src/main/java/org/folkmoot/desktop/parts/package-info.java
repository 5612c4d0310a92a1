/**
 * Pieces that several screens share: cards, headings, pills, figures, tables, fields for names and numbers, steps.
 *
 * <p>Each is a plain control with a style class of {@code theme/base.css}, a role and a text for screen readers. They
 * take words, never keys, and know nothing of the domain. Where neither JavaFX nor AtlantaFX has a control, ControlsFX
 * is used: the field with an icon inside ({@code NameField}, {@code FilterField}), the segmented choice and the balloon
 * that explains a number ({@code WhyLink}).
 */
@NullMarked
package org.folkmoot.desktop.parts;

import org.jspecify.annotations.NullMarked;
