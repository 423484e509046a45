package nl.vierlagen.evidence;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.carrotsearch.hppc.sorting.IndirectSort;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.vierlagen.intake.TemporaryFile;

/**
 * Any number of records, handed over in the order of their unsigned bytes. Beyond some megabytes they are in a temporary file,
 * in parts that are sorted each by itself and merged while they are read. Belongs to one thread.
 */
final class SortedRecords implements AutoCloseable {

    /** Receives the records one by one. */
    interface Receiver {
        void accept(byte[] record) throws IOException;
    }

    /** In bytes, of the records that are not in a file. */
    private static final int MOST_IN_MEMORY = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final int mostInMemory;

    /** Where each record in memory ends. */
    private final IntArrayList ends = new IntArrayList();

    /** Where each part of the file begins. */
    private final LongArrayList parts = new LongArrayList();

    private byte[] held = new byte[1 << 12];
    private int size;
    private Optional<FileChannel> file = Optional.empty();

    /** One part of the file, at its next record. */
    private static final class Part implements Comparable<Part> {
        private final DataInputStream in;
        private byte[] record = {};

        Part(FileChannel file, long begin) {
            this.in = new DataInputStream(new BufferedInputStream(new PositionedInput(file, begin), BUFFER));
        }

        /** Whether there is another record. */
        boolean next() throws IOException {
            int length = in.readInt();
            if (length < 0) {
                return false;
            }
            record = new byte[length];
            in.readFully(record);
            return true;
        }

        @Override
        public int compareTo(Part other) {
            return Arrays.compareUnsigned(record, other.record);
        }
    }

    SortedRecords() {
        this(MOST_IN_MEMORY);
    }

    SortedRecords(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void add(byte[] record) throws IOException {
        if (size > 0 && record.length > mostInMemory - size) {
            writePart();
        }
        if (record.length > held.length - size) {
            int room = (int) Math.min(2L * held.length, mostInMemory);
            held = Arrays.copyOf(held, Math.max(size + record.length, room));
        }
        System.arraycopy(record, 0, held, size, record.length);
        size += record.length;
        ends.add(size);
    }

    /** Hands over all that were added; may be asked for again, but not followed by more of them. */
    void forEach(Receiver receiver) throws IOException {
        if (file.isEmpty()) {
            for (int index : order()) {
                receiver.accept(Arrays.copyOfRange(held, begin(index), ends.get(index)));
            }
            return;
        }
        if (size > 0) {
            writePart();
            held = new byte[0];
        }
        PriorityQueue<Part> next = new PriorityQueue<>();
        for (LongCursor begin : parts) {
            Part part = new Part(file.get(), begin.value);
            if (part.next()) {
                next.add(part);
            }
        }
        while (!next.isEmpty()) {
            Part first = next.poll();
            receiver.accept(first.record);
            if (first.next()) {
                next.add(first);
            }
        }
    }

    private int[] order() {
        return IndirectSort.mergesort(
                0,
                ends.size(),
                (one, other) ->
                        Arrays.compareUnsigned(held, begin(one), ends.get(one), held, begin(other), ends.get(other)));
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends.get(index - 1);
    }

    private void writePart() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(TemporaryFile.open(".records"));
        }
        parts.add(file.get().position());
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file.get()), BUFFER));
        for (int index : order()) {
            int begin = begin(index);
            out.writeInt(ends.get(index) - begin);
            out.write(held, begin, ends.get(index) - begin);
        }
        out.writeInt(-1);
        out.flush();
        size = 0;
        ends.elementsCount = 0;
    }

    @Override
    public void close() {
        file.ifPresent(TemporaryFile::close);
    }
}
