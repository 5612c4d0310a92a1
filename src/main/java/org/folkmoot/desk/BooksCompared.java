package org.folkmoot.desk;

import org.folkmoot.store.Compared;

/**
 * What was computed anew from the record and compared with the tables.
 *
 * @param rows the rows of all tables
 * @param book what the money comes to by the record
 * @param tables what it comes to by adding up the movements in the tables
 * @param accounts how many people and organisations hold or held anything
 * @param holdings how many holdings they have, one for each issuer
 */
public record BooksCompared(Compared rows, Balance book, Balance tables, int accounts, int holdings) {
    /** Tells whether the money comes out, by the record and by the tables alike. */
    public boolean balances() {
        return book.balances() && tables.equals(book);
    }
}
