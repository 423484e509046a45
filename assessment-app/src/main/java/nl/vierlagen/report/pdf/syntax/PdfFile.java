package nl.vierlagen.report.pdf.syntax;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A PDF file in the making: plain objects go into compressed object streams (7.5.7), and a cross-reference stream (7.5.8) ends it.
 * The same objects in the same order give the same bytes: the file's identifier is a digest of what stands in it. Not safe to
 * share between threads; to be closed.
 */
public final class PdfFile implements AutoCloseable {

    private static final int OBJECTS_IN_A_STREAM = 250;
    private static final int ENTRY = 7;

    private final Bytes out = new Bytes();
    private final Deflater deflater = Deflated.deflater();
    /** For each object: how it is kept (0 not yet, 1 by itself, 2 in a stream), where, and as which of its stream. */
    private long[][] places = new long[1024][];

    private int count = 1;
    private Bytes packed = new Bytes();
    private Bytes directory = new Bytes();
    private int[] waiting = new int[OBJECTS_IN_A_STREAM];
    private int waitingCount;

    public PdfFile() {
        out.ascii("%PDF-1.7\n%").add(0xe2).add(0xe3).add(0xcf).add(0xd3).add('\n');
    }

    /** A number for an object that is to be written later. */
    public int reserve() {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        return count++;
    }

    /** Writes an object that is no stream, under a new number. */
    public int object(Bytes body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    /** Writes an object that is no stream, under a number that was reserved. */
    public void object(int number, Bytes body) {
        directory.integer(number).add(' ').integer(packed.size()).add(' ');
        packed.add(body).add('\n');
        waiting[waitingCount++] = number;
        if (waitingCount == OBJECTS_IN_A_STREAM) {
            pack();
        }
    }

    /**
     * Writes a stream, compressed.
     *
     * @param entries of its dictionary, but those of length and filter
     */
    public int stream(String entries, Bytes data) {
        int number = reserve();
        write(number, entries, Deflated.deflate(deflater, data.buffer(), data.size()));
        return number;
    }

    /** Writes a stream whose data are {@link Deflated} already. */
    public int deflated(String entries, byte[] data) {
        int number = reserve();
        write(number, entries, new Bytes().add(data));
        return number;
    }

    /** Writes a stream as it is, for readers that don't decompress. */
    public int plain(String entries, Bytes data) {
        int number = reserve();
        open(number, entries, data.size());
        out.ascii(">>\nstream\n").add(data).ascii("\nendstream\nendobj\n");
        return number;
    }

    private void write(int number, String entries, Bytes deflated) {
        open(number, entries, deflated.size());
        out.ascii("/Filter/FlateDecode>>\nstream\n").add(deflated).ascii("\nendstream\nendobj\n");
    }

    private void open(int number, String entries, int length) {
        places[number] = new long[] {1, out.size(), 0};
        out.integer(number).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ").integer(length);
    }

    private void pack() {
        if (waitingCount == 0) {
            return;
        }
        String entries = "/Type/ObjStm/N " + waitingCount + "/First " + directory.size();
        int stream = stream(entries, directory.add(packed));
        for (int i = 0; i < waitingCount; i++) {
            places[waiting[i]] = new long[] {2, stream, i};
        }
        packed = new Bytes();
        directory = new Bytes();
        waitingCount = 0;
    }

    /**
     * Ends the file.
     *
     * @param catalogue number of the document's catalogue
     * @param information number of its information dictionary
     */
    public byte[] end(int catalogue, int information) {
        pack();
        byte[] digest = digest();
        int table = reserve();
        int start = out.size();
        places[table] = new long[] {1, start, 0};
        Bytes entries = new Bytes();
        entry(entries, 0, 0, 0xffff);
        for (int number = 1; number < count; number++) {
            long[] place = places[number];
            if (place == null) {
                throw new IllegalStateException("object was reserved and never written: " + number);
            }
            entry(entries, (int) place[0], place[1], (int) place[2]);
        }
        Bytes identifier = new Bytes();
        for (int i = 0; i < digest.length; i += 2) {
            identifier.hex((digest[i] & 0xff) << 8 | digest[i + 1] & 0xff);
        }
        Bytes dictionary = new Bytes()
                .ascii("/Type/XRef/W[1 4 2]/Size ")
                .integer(count)
                .ascii("/Root ")
                .reference(catalogue)
                .ascii("/Info ")
                .reference(information)
                .ascii("/ID[<")
                .add(identifier)
                .ascii("><")
                .add(identifier)
                .ascii(">]");
        write(table, dictionary.toAscii(), Deflated.deflate(deflater, entries.buffer(), entries.size()));
        return out.ascii("startxref\n").integer(start).ascii("\n%%EOF\n").toArray();
    }

    private static void entry(Bytes entries, int kind, long place, int index) {
        entries.add(kind);
        for (int shift = (ENTRY - 4) * 8; shift >= 0; shift -= 8) {
            entries.add((int) (place >> shift));
        }
        entries.add(index >> 8).add(index);
    }

    private byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(out.buffer(), 0, out.size());
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
