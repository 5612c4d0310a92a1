package org.folkmoot.journal.acts;

/**
 * A rule gets another value.
 *
 * @param rule the rule's id
 * @param value the new value's written form
 */
public record RuleChange(String rule, String value) implements Change {}
