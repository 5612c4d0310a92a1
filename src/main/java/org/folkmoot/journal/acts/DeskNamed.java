package org.folkmoot.journal.acts;

/**
 * The founding decision names the keepers of the desk. Only within the founding deed.
 *
 * @param keepers one to twelve founders who look after the device that records
 */
public record DeskNamed(People keepers) implements Act {}
