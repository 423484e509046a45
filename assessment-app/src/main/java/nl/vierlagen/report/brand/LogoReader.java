package nl.vierlagen.report.brand;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a logo. What it is, its bytes say, and not its name. */
final class LogoReader {

    /** How many bytes a logo may have: it stands in every report. */
    static final int MOST_BYTES = 1024 * 1024;

    /** How much longer one side may be than the other. */
    static final double MOST_STRETCH = 20;

    private static final Logger LOG = LoggerFactory.getLogger(LogoReader.class);

    private static final String ALLOWED = "an SVG or PNG picture";

    private static final Map<String, String> OTHER_TYPES = new LinkedHashMap<>();

    static {
        OTHER_TYPES.put("ffd8ff", "a JPEG picture");
        OTHER_TYPES.put("47494638", "a GIF picture");
        OTHER_TYPES.put("52494646", "a WebP picture");
        OTHER_TYPES.put("424d", "a BMP picture");
        OTHER_TYPES.put("49492a00", "a TIFF picture");
        OTHER_TYPES.put("4d4d002a", "a TIFF picture");
        OTHER_TYPES.put("25504446", "a PDF document");
        OTHER_TYPES.put("2521", "a PostScript file");
        OTHER_TYPES.put("1f8b", "a compressed file");
        OTHER_TYPES.put("504b0304", "a zip file");
    }

    private final BrandFiles files;

    LogoReader(BrandFiles files) {
        this.files = files;
    }

    Optional<Brand.Logo> read(Fields fields, String key) {
        Optional<byte[]> bytes = files.bytes(fields, key, MOST_BYTES, ALLOWED);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            Cleaned cleaned = cleaned(bytes.get());
            if (!cleaned.removed().isEmpty()) {
                LOG.info("{}: left out of the logo: {}", fields.place(key), String.join(", ", cleaned.removed()));
            }
            Brand.Logo logo = cleaned.logo();
            if (Math.max(logo.width() / logo.height(), logo.height() / logo.width()) > MOST_STRETCH) {
                throw new UnusableFileException(
                        "a strip of " + logo.width() + " by " + logo.height(),
                        "sides of which one is at most " + (int) MOST_STRETCH + " times the other");
            }
            return Optional.of(logo);
        } catch (UnusableFileException unusable) {
            files.reject(fields, key, unusable.found(), unusable.allowed());
            return Optional.empty();
        }
    }

    private static Cleaned cleaned(byte[] bytes) throws UnusableFileException {
        if (PngLogo.isPng(bytes)) {
            return PngLogo.clean(bytes);
        }
        String head = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        for (Map.Entry<String, String> type : OTHER_TYPES.entrySet()) {
            if (head.startsWith(type.getKey())) {
                throw new UnusableFileException(type.getValue(), ALLOWED);
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8)
                .replace('\uFEFF', ' ')
                .strip();
        if (!start.startsWith("<")) {
            throw new UnusableFileException("a file of another type", ALLOWED);
        }
        return SvgLogo.clean(bytes);
    }
}
