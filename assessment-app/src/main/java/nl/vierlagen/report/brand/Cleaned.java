package nl.vierlagen.report.brand;

import java.util.List;

/** A logo, and what was removed from it, in words. */
record Cleaned(Brand.Logo logo, List<String> removed) {
    Cleaned {
        removed = List.copyOf(removed);
    }
}
