package nl.vierlagen.report.template;

import java.time.Duration;

/**
 * What one page may cost.
 *
 * @param time until it is given up
 * @param characters of the page
 * @param memory in bytes, all that is allocated on the way counted, also what is let go again
 * @param depth of elements inside elements, those of called macros included
 */
record Limits(Duration time, int characters, long memory, int depth) {

    /** Thousands of times what the built-in page takes in time, tens of times in the rest. */
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), 16 * 1024 * 1024, 256L * 1024 * 1024, 500);
}
