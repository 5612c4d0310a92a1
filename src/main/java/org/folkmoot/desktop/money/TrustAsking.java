package org.folkmoot.desktop.money;

/** Asks people whether they would accept somebody's circles; the room of the trust round does. */
public interface TrustAsking {
    /** Saves the question, to be printed and signed. */
    void print(TrustQuestion question);

    /** Puts the question on the sheet of whoever is asked, for the trust round. */
    void add(TrustQuestion question);

    /** Opens the page on which the answer is entered once it is signed. */
    void openRound();

    /** Tells whether the question stands on the sheet already. */
    boolean isAdded(TrustQuestion question);
}
