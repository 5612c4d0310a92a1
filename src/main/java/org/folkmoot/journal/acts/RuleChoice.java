package org.folkmoot.journal.acts;

/**
 * A rule and the value chosen for it.
 *
 * @param rule the rule's id, such as {@code loss.yearly}
 * @param value the value's written form, such as {@code 700} or {@code 2/3}
 */
public record RuleChoice(String rule, String value) {}
