package org.folkmoot.store;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.assembly.questions.RecordQuestions;
import org.folkmoot.assembly.questions.SearchQuestions;

/** Placeholder until the store lands. */
public final class Tables implements AutoCloseable {
    private Tables() {}

    public static Tables open(Path folder, String assembly, Lasts lasts) {
        return new Tables();
    }

    public boolean needsRebuild() {
        return false;
    }

    public void rebuild(List<Applied> applied) {}

    public void write(List<Applied> deed) {}

    public SearchQuestions search() {
        throw new UnsupportedOperationException();
    }

    public LedgerQuestions ledger() {
        throw new UnsupportedOperationException();
    }

    public RecordQuestions record() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
