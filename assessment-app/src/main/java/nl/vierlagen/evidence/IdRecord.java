package nl.vierlagen.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What concerns one id of an export: the message that has it, or a reaction to that message. Its bytes sort by id, then messages
 * before reactions, then by the row.
 *
 * @param id in UTF-8
 * @param row from 0, of the message or the reaction
 * @param rest what else is known of the message; nothing of a reaction
 */
record IdRecord(byte[] id, boolean isReaction, int row, byte[] rest) {

    static IdRecord message(String id, int row, byte[] rest) {
        return new IdRecord(id.getBytes(StandardCharsets.UTF_8), false, row, rest);
    }

    static IdRecord reaction(String replyTo, int row) {
        return new IdRecord(replyTo.getBytes(StandardCharsets.UTF_8), true, row, new byte[0]);
    }

    static IdRecord read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] id = new byte[in.getInt()];
        in.get(id);
        boolean isReaction = in.get() == 1;
        int row = in.getInt();
        return new IdRecord(id, isReaction, row, Arrays.copyOfRange(bytes, in.position(), bytes.length));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Integer.BYTES + 1 + id.length + rest.length)
                .putInt(id.length)
                .put(id)
                .put((byte) (isReaction ? 1 : 0))
                .putInt(row)
                .put(rest)
                .array();
    }

    /** On which the message stands in the export. */
    int line() {
        return Message.read(ByteBuffer.wrap(rest)).line();
    }

    String text() {
        return new String(id, StandardCharsets.UTF_8);
    }
}
