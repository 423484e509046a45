package nl.vierlagen.report;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.report.brand.Brand;

/**
 * Prepares a house style for pages. It is the same for every client, and so prepared once for each language. Safe to share
 * between threads.
 */
final class BrandViewBuilder {

    private final Map<Edition, BrandView> known = new ConcurrentHashMap<>();

    BrandView view(Edition edition) {
        return known.computeIfAbsent(edition, BrandViewBuilder::build);
    }

    private static BrandView build(Edition edition) {
        Brand brand = edition.brand();
        return new BrandView(
                brand.name(),
                brand.logo()
                        .map(logo -> new BrandView.LogoView(
                                address(logo.type().mediaType(), logo.bytes()),
                                Figures.coordinate(logo.width()),
                                Figures.coordinate(logo.height()))),
                colours(brand.colours()),
                brand.fonts()
                        .map(fonts -> new BrandView.FontsView(
                                fonts.family(),
                                address("font/ttf", fonts.regular()),
                                address("font/ttf", fonts.bold()))),
                brand.contact(),
                brand.closing().getOrDefault(edition.language(), ""));
    }

    private static BrandView.ColoursView colours(Brand.Colours colours) {
        return new BrandView.ColoursView(
                colours.cover().css(),
                colours.coverText().css(),
                colours.accent().css(),
                colours.accentDark().css());
    }

    private static String address(String mediaType, byte[] bytes) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
