package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.terms.Sentence;

/**
 * What was computed anew from the record and compared with the tables.
 *
 * @param rows how many rows of all tables
 * @param ofTables how many tables
 * @param movements how many of the rows are movements of circles
 * @param ledgerLines how many of the rows are lines of the ledger
 * @param accounts how many people and organisations hold or held anything
 * @param holdings how many holdings they have, one for each issuer
 * @param book what the money comes to by the record
 * @param tables what it comes to by adding up the movements in the tables
 * @param commonBook what common circles come to by the record
 * @param commonTables what they come to by adding up the movements in the tables
 * @param why of which movements in the tables that sum is made
 */
public record BooksCompared(
        long rows,
        int ofTables,
        long movements,
        long ledgerLines,
        int accounts,
        int holdings,
        Balance book,
        Balance tables,
        Balance commonBook,
        Balance commonTables,
        List<Sentence> why) {
    /** Keeps its own copy. */
    public BooksCompared {
        why = List.copyOf(why);
    }

    /** Tells whether the money comes out, by the record and by the tables alike. */
    public boolean balances() {
        return book.balances() && tables.equals(book) && commonBook.balances() && commonTables.equals(commonBook);
    }
}
