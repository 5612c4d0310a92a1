package org.folkmoot.journal.book;

import java.io.IOException;

/** A disk whose n-th changing operation from now on fails once, or from then on for ever. */
public final class FaultyDisk extends MemoryDisk {
    private long failsAt = Long.MAX_VALUE;
    private boolean forEver;
    private long count;
    private boolean failed;

    /** Lets the n-th changing operation from now on fail; all later ones too if so asked. */
    public void failAt(long n, boolean andForEver) {
        count = 0;
        failed = false;
        failsAt = n;
        forEver = andForEver;
    }

    /** Lets everything succeed again. */
    public void mend() {
        failsAt = Long.MAX_VALUE;
    }

    /** Tells whether an operation failed since it was asked to. */
    public boolean hasFailed() {
        return failed;
    }

    @Override
    void before(String operation) throws IOException {
        count++;
        if (count == failsAt || forEver && count > failsAt) {
            failed = true;
            throw new IOException(operation + " failed");
        }
    }
}
