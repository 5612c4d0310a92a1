package org.folkmoot.rules;

import org.folkmoot.terms.Day;

/**
 * A rule's value from a day on, until a later one begins.
 *
 * @param rule the rule's id
 * @param value its written form
 * @param from the day at whose 00:00 UTC it begins
 * @param origin who decided it
 */
public record DatedValue(String rule, String value, Day from, Origin origin) {}
