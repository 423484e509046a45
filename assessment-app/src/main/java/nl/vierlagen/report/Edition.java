package nl.vierlagen.report;

import java.util.Objects;
import nl.vierlagen.report.brand.Brand;

/**
 * How a client gets a report.
 *
 * @param language ISO 639-1 code
 * @param brand whose house style it wears
 */
public record Edition(String language, Brand brand) {
    public Edition {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(brand, "brand");
    }
}
