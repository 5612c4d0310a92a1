package org.folkmoot.journal.acts;

/**
 * People sign the founding list and so admit one another.
 *
 * <p>Row i is the person with index i of this entry. Only within the founding deed.
 *
 * @param signed how many rows, from 0, are founders who signed
 * @param former how many rows after them are kept as former members, with their trusts
 */
public record FoundersSigned(int signed, int former) implements Act {}
