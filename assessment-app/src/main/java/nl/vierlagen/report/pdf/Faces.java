package nl.vierlagen.report.pdf;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.vierlagen.report.brand.Brand;

/** The fonts of a process: its own pair, and those of the house styles in use. Safe to share between threads. */
final class Faces {

    // Read when the first document is written: most calls write none.
    private final Supplier<Face> regular = Suppliers.memoize(() -> new Face(resource("SourceSans3-Regular.ttf")));
    private final Supplier<Face> bold = Suppliers.memoize(() -> new Face(resource("SourceSans3-SemiBold.ttf")));
    /** By the very array: a house style is read once, and its bytes don't change. */
    private final Cache<byte[], Face> others =
            CacheBuilder.newBuilder().weakKeys().maximumSize(16).build();

    /** The fonts of running text, each for what those before it lack. */
    List<Face> regular(Brand brand) {
        return chain(brand.fonts().stream().map(Brand.Fonts::regular), regular.get());
    }

    /** The same for bold. */
    List<Face> bold(Brand brand) {
        return chain(brand.fonts().stream().map(Brand.Fonts::bold), bold.get());
    }

    private List<Face> chain(Stream<byte[]> first, Face last) {
        return Stream.concat(first.map(this::face), Stream.of(last)).toList();
    }

    private Face face(byte[] bytes) {
        try {
            return others.get(bytes, () -> new Face(bytes));
        } catch (ExecutionException e) {
            throw new IllegalStateException("font can't be read", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Faces.class.getResourceAsStream("fonts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font " + name, e);
        }
    }
}
