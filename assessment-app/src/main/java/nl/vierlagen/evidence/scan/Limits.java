package nl.vierlagen.evidence.scan;

import java.time.Duration;

/**
 * How far a scan of the web goes.
 *
 * @param pages opened at most
 * @param pageBytes of one page at most, as they come and also once they are expanded
 * @param bytes of all pages at most
 * @param time for everything
 * @param request for one address
 * @param pause between two requests at least
 * @param longestPause what a site may ask for at most
 */
record Limits(
        int pages, int pageBytes, long bytes, Duration time, Duration request, Duration pause, Duration longestPause) {

    static final int PAGE_BYTES = 16 * 1024 * 1024;

    static Limits of(int pages) {
        return new Limits(
                pages,
                PAGE_BYTES,
                8L * PAGE_BYTES,
                Duration.ofMinutes(5),
                Duration.ofSeconds(20),
                Duration.ofMillis(500),
                Duration.ofSeconds(10));
    }
}
