package org.folkmoot.journal.acts;

/** The assembly says something; the text stands in the proposal's personal part and nothing is computed from it. */
public record Resolution() implements Change {}
