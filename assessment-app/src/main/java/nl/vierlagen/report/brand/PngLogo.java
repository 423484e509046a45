package nl.vierlagen.report.brand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Keeps of a PNG file what makes the picture, and makes sure that there is one. */
final class PngLogo {

    /** How many pixels a side may have. */
    static final int MOST_PIXELS = 4000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The parts that a picture needs, its transparency and its colours; not texts, animation or anything private. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "pHYs");

    private static final int FRAME = 12;
    private static final String WHOLE = "a whole PNG picture";

    private PngLogo() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static Cleaned clean(byte[] bytes) throws UnusableFileException {
        Set<String> removed = new TreeSet<>();
        byte[] kept = kept(bytes, removed);
        int width = ByteBuffer.wrap(kept).getInt(16);
        int height = ByteBuffer.wrap(kept).getInt(20);
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new UnusableFileException(
                    "a picture of " + Integer.toUnsignedString(width) + " by " + Integer.toUnsignedString(height)
                            + " pixels",
                    "1 to " + MOST_PIXELS + " on each side");
        }
        decode(kept);
        return new Cleaned(
                new Brand.Logo(Brand.Logo.Type.PNG, kept, width, height),
                removed.stream().toList());
    }

    /** The chunks that are kept, up to the end of the picture; what a file has after it belongs to something else. */
    private static byte[] kept(byte[] bytes, Set<String> removed) throws UnusableFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE.length);
        in.position(SIGNATURE.length);
        String type = "";
        while (!type.equals("IEND")) {
            int start = in.position();
            int length = in.remaining() < FRAME ? -1 : in.getInt(start);
            if (length < 0 || length > in.remaining() - FRAME) {
                throw new UnusableFileException("a PNG picture that breaks off", WHOLE);
            }
            String next = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.isEmpty() && !(next.equals("IHDR") && length == 13)) {
                throw new UnusableFileException("a PNG file without a header", WHOLE);
            }
            type = next;
            CRC32 sum = new CRC32();
            sum.update(bytes, start + 4, length + 4);
            if ((int) sum.getValue() != in.getInt(start + 8 + length)) {
                throw new UnusableFileException("a PNG picture that is damaged", WHOLE);
            }
            if (KEPT.contains(type)) {
                out.write(bytes, start, length + FRAME);
            } else {
                removed.add("a chunk of type '" + type.replaceAll("[^A-Za-z]", "?") + "'");
            }
            in.position(start + length + FRAME);
        }
        if (in.hasRemaining()) {
            removed.add("bytes after the end of the picture");
        }
        return out.toByteArray();
    }

    private static void decode(byte[] bytes) throws UnusableFileException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            reader.read(0);
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableFileException("a PNG picture that can't be decoded", WHOLE);
        } finally {
            reader.dispose();
        }
    }
}
