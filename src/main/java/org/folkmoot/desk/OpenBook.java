package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.store.Tables;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A book that is open, with its tables.
 *
 * @param book what entries are appended to
 * @param tables what lists and searches are asked of
 * @param lookingBecause why nothing can be recorded, or null when it can
 * @param findings what is wrong with the record
 * @param notices what was set aside
 */
record OpenBook(
        MinuteBook book,
        Tables tables,
        @Nullable Sentence lookingBecause,
        List<Finding> findings,
        List<Sentence> notices) {}
