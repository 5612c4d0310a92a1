package org.folkmoot.journal.book;

/** A disk of a certain size. */
public final class FullDisk extends MemoryDisk {
    private long size;

    /** Makes a disk of that many bytes. */
    public FullDisk(long size) {
        this.size = size;
    }

    /** Makes room: nothing fails any more. */
    public void enlarge() {
        size = Long.MAX_VALUE;
    }

    @Override
    int room(int wanted) {
        return (int) Math.max(0, Math.min(wanted, size - used()));
    }
}
