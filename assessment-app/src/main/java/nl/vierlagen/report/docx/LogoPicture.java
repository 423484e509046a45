package nl.vierlagen.report.docx;

import java.util.Optional;
import nl.vierlagen.report.brand.Brand;

/** An agency's logo at the size that it has on the cover. */
final class LogoPicture {

    /** In points: as large as fits, and no larger. */
    private static final double WIDEST = 200;

    private static final double HIGHEST = 64;

    /** Pixels in a point, for a print of 288 dots an inch. */
    private static final int FINE = 4;

    private LogoPicture() {}

    static Picture of(Brand.Logo logo, Brand brand) {
        double scale = Math.min(WIDEST / logo.width(), HIGHEST / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        boolean vector = logo.type() == Brand.Logo.Type.SVG;
        byte[] png = vector ? Raster.png(logo.bytes(), pixels(width), pixels(height)) : logo.bytes();
        String name = CleanText.line(brand.name());
        return new Picture(
                "logo",
                name,
                name,
                png,
                vector ? Optional.of(logo.bytes()) : Optional.empty(),
                Math.round(width * Paper.EMU_PER_POINT),
                Math.round(height * Paper.EMU_PER_POINT));
    }

    private static int pixels(double points) {
        return Math.max(1, (int) Math.ceil(points * FINE));
    }
}
