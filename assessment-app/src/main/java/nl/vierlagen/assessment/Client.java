package nl.vierlagen.assessment;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Who is assessed.
 *
 * @param id names all that is written for this client; letters, digits and hyphens
 * @param name as the client writes it
 * @param sector what the organisation does, in the client's own word
 * @param country ISO 3166-1 code of two letters
 * @param employees how many people work there
 */
public record Client(String id, String name, Optional<String> sector, Optional<String> country, OptionalInt employees) {

    /** What an id looks like: safe as the name of a file. */
    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public Client {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(employees, "employees");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must match " + ID.pattern() + ": " + id);
        }
    }
}
