package nl.vierlagen.report.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.imageio.ImageIO;
import nl.vierlagen.report.brand.Brand;

/** The logos of the house styles in use, each read and drawn once. Safe to share between threads. */
final class Logos {

    /** The longer side of what is drawn, in pixels: sharp at 600 dots an inch. */
    private static final double PIXELS = 1080;

    /** By the very array: a house style is read once, and its bytes don't change. */
    private final Cache<byte[], Logo> known =
            CacheBuilder.newBuilder().weakKeys().maximumSize(16).build();

    Optional<Logo> of(Brand brand) {
        return brand.logo().map(logo -> {
            try {
                return known.get(logo.bytes(), () -> Logo.of(image(logo)));
            } catch (ExecutionException e) {
                throw new IllegalStateException("logo can't be read", e);
            }
        });
    }

    private static BufferedImage image(Brand.Logo logo) throws IOException {
        BufferedImage image = switch (logo.type()) {
            case PNG -> ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            case SVG -> drawn(logo);
        };
        if (image == null) {
            throw new IOException("logo is no image: " + logo.type());
        }
        return image;
    }

    private static BufferedImage drawn(Brand.Logo logo) {
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(logo.bytes()), null, LoaderContext.createDefault());
        if (document == null) {
            throw new UncheckedIOException(new IOException("logo is no SVG"));
        }
        double scale = PIXELS / Math.max(logo.width(), logo.height());
        int width = (int) Math.max(1, Math.round(logo.width() * scale));
        int height = (int) Math.max(1, Math.round(logo.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }
}
