package nl.vierlagen.website;

import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;

/**
 * Pages that were opened.
 *
 * @param withPreview of all, those with the four basic properties of the Open Graph protocol
 * @param withFeed of all, those that point to a feed
 * @param withShareLink of those worth sharing, the ones with a way to share them
 */
record Pages(Optional<Share> withPreview, Optional<Share> withFeed, Optional<Share> withShareLink) {

    private static final String LOOKED_AT = "lookedAt";
    private static final String WORTH_SHARING = "worthSharing";

    static final Pages UNKNOWN = new Pages(Optional.empty(), Optional.empty(), Optional.empty());

    static Pages read(Fields fields) {
        OptionalInt lookedAt = Share.count(fields, LOOKED_AT);
        OptionalInt worthSharing = Share.count(fields, WORTH_SHARING);
        Share.of(fields, LOOKED_AT, lookedAt, WORTH_SHARING, worthSharing);
        return new Pages(
                part(fields, LOOKED_AT, lookedAt, "withPreview"),
                part(fields, LOOKED_AT, lookedAt, "withFeed"),
                part(fields, WORTH_SHARING, worthSharing, "withShareLink"));
    }

    private static Optional<Share> part(Fields fields, String wholeKey, OptionalInt whole, String partKey) {
        return Share.of(fields, wholeKey, whole, partKey, Share.count(fields, partKey));
    }
}
