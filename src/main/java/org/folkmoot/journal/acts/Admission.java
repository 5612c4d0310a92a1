package org.folkmoot.journal.acts;

/**
 * People who wait to join become members.
 *
 * @param people who would join
 */
public record Admission(People people) implements Change {}
