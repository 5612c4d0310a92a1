package org.folkmoot.journal.book;

/** A disk of a certain size. */
final class FullDisk extends MemoryDisk {
    private final long size;

    FullDisk(long size) {
        this.size = size;
    }

    @Override
    int room(int wanted) {
        return (int) Math.max(0, Math.min(wanted, size - used()));
    }
}
