package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;

/**
 * The founding decision names the keepers of the desk. Only within the founding deed;
 * later keepers come by a decision on a {@link DeskRenewal}.
 *
 * @param keepers one to twelve founders who look after the device that records
 * @param until the day on which their term ends
 */
public record DeskNamed(People keepers, Day until) implements Act {}
