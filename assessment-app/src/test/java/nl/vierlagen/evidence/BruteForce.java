package nl.vierlagen.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;

/** Counts a message export the plain way: every customer of every thread, from the first message to the last. */
final class BruteForce {

    private record Message(String id, String author, long time, boolean isInbound, String replyTo) {}

    private BruteForce() {}

    /** Rows of a few threads; no two messages are of one second. */
    static List<String> randomRows(Random random) {
        int size = 1 + random.nextInt(30);
        List<String> rows = new ArrayList<>();
        long time = Instant.parse("2026-10-24T20:00:00Z").getEpochSecond();
        rows.add("m0,k0," + Instant.ofEpochSecond(time) + ",true,");
        for (int i = 1; i < size; i++) {
            time += 1 + random.nextInt(5_000);
            boolean isInbound = random.nextInt(5) > 1;
            String replyTo = random.nextInt(4) == 0 ? random.nextInt(3) == 0 ? "gone" : "" : "m" + random.nextInt(i);
            String author = isInbound ? "k" + random.nextInt(3) : "wij";
            rows.add("m" + i + "," + author + "," + Instant.ofEpochSecond(time) + "," + isInbound + "," + replyTo);
        }
        return rows;
    }

    static WebcareFigures.Group count(List<String> rows) {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            messages.put(
                    cells[0],
                    new Message(
                            cells[0],
                            cells[1],
                            Instant.parse(cells[2]).getEpochSecond(),
                            cells[3].equals("true"),
                            cells[4]));
        }
        Map<String, List<Message>> threads = messages.values().stream()
                .sorted(Comparator.comparingLong(Message::time))
                .collect(Collectors.groupingBy(message -> root(message, messages)));
        int asked = 0;
        List<Long> waits = new ArrayList<>();
        for (List<Message> thread : threads.values()) {
            List<String> customers = thread.stream()
                    .filter(Message::isInbound)
                    .map(Message::author)
                    .distinct()
                    .toList();
            for (String customer : customers) {
                long since = -1;
                for (Message message : thread) {
                    if (message.isInbound() && message.author().equals(customer) && since < 0) {
                        since = message.time();
                        asked++;
                    } else if (!message.isInbound()
                            && since >= 0
                            && addressee(message, messages).equals(customer)) {
                        waits.add(message.time() - since);
                        since = -1;
                    }
                }
            }
        }
        return group(asked, waits.stream().sorted().toList());
    }

    private static String root(Message message, Map<String, Message> messages) {
        Message parent = messages.get(message.replyTo());
        return parent == null ? message.id() : root(parent, messages);
    }

    private static String addressee(Message message, Map<String, Message> messages) {
        Message parent = messages.get(message.replyTo());
        return parent == null ? "" : parent.isInbound() ? parent.author() : addressee(parent, messages);
    }

    private static WebcareFigures.Group group(int asked, List<Long> waits) {
        int size = waits.size();
        int withinHour = (int) waits.stream().filter(wait -> wait <= 3600).count();
        if (size == 0) {
            return new WebcareFigures.Group(asked, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double median = size % 2 == 1 ? waits.get(size / 2) : (waits.get(size / 2 - 1) + waits.get(size / 2)) / 2.0;
        double ninetieth = waits.stream()
                .filter(wait -> waits.stream().filter(other -> other <= wait).count() * 10 >= size * 9L)
                .findFirst()
                .orElseThrow();
        return new WebcareFigures.Group(
                asked, size, withinHour, OptionalDouble.of(median / 60), OptionalDouble.of(ninetieth / 60));
    }
}
