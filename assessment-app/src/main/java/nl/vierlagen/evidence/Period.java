package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.util.Optional;

/** Days that are looked at, both ends included; empty where it has no end. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Every day. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to must not be before from: " + from.get() + ", " + to.get());
        }
    }

    boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
