package org.folkmoot.imports;

/**
 * A trust that a file names and that can be taken.
 *
 * @param line where it stands
 * @param between who accepts whose circles
 */
public record TrustRow(long line, Between between) {
    /**
     * A direction of trust.
     *
     * @param truster who accepts circles
     * @param trusted whose circles
     */
    public record Between(Whom truster, Whom trusted) {}
}
