package nl.vierlagen.evidence.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as pages and feeds write them. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("\\d{8}(T.*)?", Pattern.DOTALL);

    private Dates() {}

    /** The day, in the zone in which it is written. */
    static Optional<LocalDate> read(String written) {
        String text = written.strip();
        try {
            if (ISO.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
            if (COMPACT.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
            }
            String zone = text.replaceFirst("\\b(UTC|Z|UT)$", "GMT");
            return Optional.of(OffsetDateTime.parse(zone, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
