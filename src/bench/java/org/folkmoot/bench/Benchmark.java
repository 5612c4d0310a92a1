package org.folkmoot.bench;

/** One promise about speed: so many times a yardstick, at most. */
interface Benchmark {
    /** What is measured against what, as a sentence for the report. */
    String sentence();

    /** The promise: at most this many times the yardstick. */
    double atMost();

    /** Does both, several times, and says what each took. */
    Ratio measure() throws Exception;
}
