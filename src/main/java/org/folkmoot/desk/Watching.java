package org.folkmoot.desk;

/** A watch that can be ended. */
public interface Watching extends AutoCloseable {
    /** Hears nothing more. */
    @Override
    void close();
}
