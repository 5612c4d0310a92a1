package org.folkmoot.bench;

/** One promise about speed: so many times a yardstick, at most. */
interface Benchmark {
    /** What is measured against what, as a sentence for the report. */
    String sentence();

    /** The promise: at most this many times the yardstick. */
    double atMost();

    /** Whether the promise is about the CPU time of all processors; otherwise it is about how long a person waits. */
    default boolean isAboutCpu() {
        return false;
    }

    /** Does both, several times, and says what each took. */
    Ratio measure() throws Exception;
}
