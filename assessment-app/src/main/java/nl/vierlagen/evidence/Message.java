package nl.vierlagen.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A message of an export, as far as its thread is followed by it. */
final class Message {

    private static final int FIXED = 3 * Integer.BYTES + 1;

    private final int line;
    private final int time;
    private final int channel;
    private final boolean isInbound;
    private Optional<String> customer;
    private Optional<Message> parent = Optional.empty();
    private boolean isStray;

    private Message(int line, int time, int channel, boolean isInbound, String customer) {
        this.line = line;
        this.time = time;
        this.channel = channel;
        this.isInbound = isInbound;
        this.customer = isInbound ? Optional.of(customer) : Optional.empty();
    }

    /** What a row tells, as bytes for {@link #read}; the author counts only where the message is inbound. */
    static byte[] bytes(int line, long time, int channel, boolean isInbound, String author) {
        byte[] customer = isInbound ? author.getBytes(StandardCharsets.UTF_8) : new byte[0];
        return ByteBuffer.allocate(FIXED + customer.length)
                .putInt(line)
                .putInt((int) time)
                .putInt(channel)
                .put((byte) (isInbound ? 1 : 0))
                .put(customer)
                .array();
    }

    /** The message of which the rest of the buffer tells. */
    static Message read(ByteBuffer in) {
        int line = in.getInt();
        int time = in.getInt();
        int channel = in.getInt();
        boolean isInbound = in.get() == 1;
        return new Message(
                line,
                time,
                channel,
                isInbound,
                StandardCharsets.UTF_8.decode(in).toString());
    }

    int line() {
        return line;
    }

    /** In seconds since 1970. */
    long time() {
        return Integer.toUnsignedLong(time);
    }

    int channel() {
        return channel;
    }

    boolean isInbound() {
        return isInbound;
    }

    /** Of a message that came in, its author; of another, whom it answers, as far as that is known. */
    Optional<String> customer() {
        return customer;
    }

    void answer(Optional<String> answered) {
        this.customer = answered;
    }

    /** The message to which this one reacts, if that is in the log. */
    Optional<Message> parent() {
        return parent;
    }

    /** Whether it reacts to one that is not in the log. */
    boolean isStray() {
        return isStray;
    }

    /** Makes it a reaction to a message; empty for one that is not in the log. */
    void reactTo(Optional<Message> message) {
        this.parent = message;
        this.isStray = message.isEmpty();
    }
}
