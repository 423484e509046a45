package nl.vierlagen.evidence;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts threads together from records that come thread by thread, row by row, and hands over each that is whole. */
final class ThreadReader implements SortedRecords.Receiver {

    private static final byte REACTION = 0;
    private static final byte MESSAGE = 1;
    private static final int HEAD = 2 * Integer.BYTES + 1;

    private final Consumer<Collection<Message>> receiver;
    private final Map<Integer, Message> messages = new LinkedHashMap<>();
    private final Map<Integer, Integer> reactions = new HashMap<>();
    private int root;

    ThreadReader(Consumer<Collection<Message>> receiver) {
        this.receiver = receiver;
    }

    /** The record of a message. */
    static byte[] message(int root, int row, byte[] rest) {
        return ByteBuffer.allocate(HEAD + rest.length)
                .putInt(root)
                .putInt(row)
                .put(MESSAGE)
                .put(rest)
                .array();
    }

    /** The record of a reaction, with the row of the message to which it reacts; empty if that is not there. */
    static byte[] reaction(int root, int row, Optional<Integer> parent) {
        return ByteBuffer.allocate(HEAD + Integer.BYTES)
                .putInt(root)
                .putInt(row)
                .put(REACTION)
                .putInt(parent.orElse(-1))
                .array();
    }

    @Override
    public void accept(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int thread = in.getInt();
        if (thread != root) {
            end();
            root = thread;
        }
        int row = in.getInt();
        if (in.get() == MESSAGE) {
            messages.put(row, Message.read(in));
        } else {
            reactions.put(row, in.getInt());
        }
    }

    /** Hands over the last thread. */
    void end() {
        reactions.forEach((row, parent) -> messages.get(row).reactTo(Optional.ofNullable(messages.get(parent))));
        receiver.accept(messages.values());
        messages.clear();
        reactions.clear();
    }
}
