package nl.vierlagen.website;

import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

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
        Share.fits(fields, WORTH_SHARING, worthSharing, LOOKED_AT, lookedAt);
        return new Pages(
                Share.read(fields, "withPreview", LOOKED_AT, lookedAt),
                Share.read(fields, "withFeed", LOOKED_AT, lookedAt),
                Share.read(fields, "withShareLink", WORTH_SHARING, worthSharing));
    }
}
