package nl.vierlagen.evidence.scan;

import java.time.Duration;

/** What is left of the time and the bytes of a scan. */
final class Budget {

    private final Limits limits;
    private final long end;
    private long bytes;

    Budget(Limits limits) {
        this.limits = limits;
        this.bytes = limits.bytes();
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    boolean isSpent() {
        return bytes <= 0 || time().isZero();
    }

    Duration time() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** For one more request. */
    Duration forRequest() {
        return time().compareTo(limits.request()) < 0 ? time() : limits.request();
    }

    long forBody() {
        return Math.min(bytes, limits.pageBytes());
    }

    void take(long taken) {
        bytes -= taken;
    }
}
