package nl.vierlagen.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as options of commands name them. */
final class Days {

    private Days() {}

    /**
     * The day that an option names.
     *
     * @param text year, month and day; null if the option was not given
     */
    static Optional<LocalDate> parse(String option, String text) throws WrongCallException {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new WrongCallException(
                    option + ": found '" + text + "'; allowed: a day that exists, as year-month-day");
        }
    }
}
