package nl.vierlagen.report.pdf.syntax;

import java.util.zip.Deflater;

/** Bytes as a stream holds them (FlateDecode). */
public final class Deflated {

    private static final int LEVEL = 6;

    private Deflated() {}

    /** The bytes, as small as they go: for what is made once and written often. */
    public static byte[] small(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return deflate(deflater, bytes, bytes.length).toArray();
        } finally {
            deflater.end();
        }
    }

    static Deflater deflater() {
        return new Deflater(LEVEL);
    }

    static Bytes deflate(Deflater deflater, byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        byte[] buffer = new byte[8192];
        Bytes deflated = new Bytes();
        while (!deflater.finished()) {
            int count = deflater.deflate(buffer);
            deflated.add(count == buffer.length ? buffer : java.util.Arrays.copyOf(buffer, count));
        }
        return deflated;
    }
}
