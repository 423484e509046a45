package nl.vierlagen.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.intake.LogTable;

/**
 * Follows one thread in the order of time. What one customer writes in it until the organisation reacts is one message, and
 * waits from its first part on; the first reaction to any part of it is its reply, and more parts of that reply count for
 * nothing. What the customer writes after that is another message.
 */
final class ThreadWalk {

    private record Open(Message message, boolean isFirst) {}

    private final LogTable table;
    private final WebcareTally tally;
    private final Map<Message, Integer> depths = new IdentityHashMap<>();

    /** By customer: empty where all is answered. */
    private final Map<String, Optional<Open>> waiting = new HashMap<>();

    ThreadWalk(LogTable table, WebcareTally tally) {
        this.table = table;
        this.tally = tally;
    }

    /** Follows the messages of one thread, given in the order of the rows. */
    void walk(Collection<Message> thread) {
        thread.forEach(this::findDepth);
        // A message comes before the one of the same second that reacts to it, and else replies before questions.
        thread.stream()
                .sorted(Comparator.comparingLong(Message::time)
                        .thenComparing(depths::get)
                        .thenComparing(Message::isInbound))
                .forEach(message -> {
                    if (message.isInbound()) {
                        ask(message);
                    } else {
                        reply(message);
                    }
                });
        for (Optional<Open> open : waiting.values()) {
            open.ifPresent(unanswered -> count(unanswered, WebcareTally.UNANSWERED));
        }
    }

    /** Climbs to a message whose depth is known, or that reacts to none, and comes back down from it. */
    private void findDepth(Message message) {
        Deque<Message> path = new ArrayDeque<>();
        Message top = message;
        // In a circle, of which all messages are of one second, the thread begins wherever it was entered.
        while (depths.putIfAbsent(top, 0) == null) {
            path.push(top);
            if (top.parent().isPresent()) {
                Message parent = top.parent().get();
                checkTime(top, parent);
                top = parent;
            }
        }
        for (Message below : path) {
            if (below != top) {
                depths.put(below, depths.get(below.parent().orElseThrow()) + 1);
            }
        }
    }

    private void checkTime(Message message, Message parent) {
        if (parent.time() > message.time()) {
            table.rejectLine(
                    message.line(),
                    MessageExport.TIME,
                    "a reaction before the message to which it reacts (line " + parent.line() + ")",
                    "a time from that of the message on");
        }
    }

    private void ask(Message message) {
        Optional<Open> before = waiting.get(message.customer().orElseThrow());
        if (before == null || before.isEmpty()) {
            waiting.put(message.customer().orElseThrow(), Optional.of(new Open(message, before == null)));
        }
    }

    private void reply(Message message) {
        message.answer(message.parent().flatMap(Message::customer));
        if (message.isStray()) {
            tally.addStrayReply();
        } else if (message.customer().isPresent()) {
            Optional<Open> open = waiting.getOrDefault(message.customer().get(), Optional.empty());
            if (open.isPresent()) {
                count(open.get(), message.time());
                waiting.put(message.customer().get(), Optional.empty());
            }
        }
    }

    private void count(Open open, long answered) {
        tally.add(open.message().time(), answered, open.message().channel(), open.isFirst());
    }
}
