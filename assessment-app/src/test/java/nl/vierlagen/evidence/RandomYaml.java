package nl.vierlagen.evidence;

import java.util.Random;

/** Assessment files that say nearly the same in one of the many ways that YAML has. */
final class RandomYaml {

    private final Random random;
    private final String end;
    private final int step;

    RandomYaml(Random random) {
        this.random = random;
        this.end = random.nextBoolean() ? "\n" : "\r\n";
        this.step = 1 + random.nextInt(4);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(maybe("\uFEFF")).append(maybe("# Bakkerij 😀" + end)).append(maybe("---" + end));
        text.append("client: {id: a, name: \"A\"}").append(comment()).append(end);
        String layers = pair("layers", 0, layers(1));
        text.append(random.nextBoolean() ? "date: 2026-11-01" + end + layers : layers + "date: '2026-11-01'" + end);
        text.append(maybe("# the end" + end)).append(maybe("..." + end));
        return text.toString();
    }

    private String layers(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> " {}" + comment();
            case 2 -> " {reputation: {facts: {crisis: {plan: false}}}}" + comment();
            default -> block(pair("internal", depth, " {}") + pair("reputation", depth, reputation(depth + 1)));
        };
    }

    private String reputation(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> " {facts: { crisis: {plan: false}, }}";
            case 1 -> "";
            default -> block(pair("answers", depth, answers(depth + 1)) + pair("facts", depth, facts(depth + 1)));
        };
    }

    private String answers(int depth) {
        return random.nextBoolean()
                ? " {}"
                : block(pair("webcare.team", depth, block(pair("note", depth + 1, note(depth + 2)))));
    }

    private String note(int depth) {
        String indent = " ".repeat(depth * step);
        return switch (random.nextInt(3)) {
            case 0 -> " |" + end + indent + "Twee mensen" + end + indent + "  # geen opmerking" + end;
            case 1 -> " twee mensen" + end + indent + "op een regel";
            default -> " \"twee: mensen # met # tekens\"" + comment();
        };
    }

    private String facts(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> " null" + comment();
            case 1 -> " &f {}";
            case 2 -> "" + comment();
            case 3 ->
                " {" + end + " ".repeat(depth * step) + "crisis: {plan: false},  # none" + end
                        + " ".repeat(depth * step) + "webcare: {messages: 4} # few" + end + " ".repeat(depth * step)
                        + "}";
            default ->
                block(pair("crisis", depth, block(pair("plan", depth + 1, " false" + comment())))
                        + pair(
                                "news",
                                depth,
                                block(pair(
                                        "inUse",
                                        depth + 1,
                                        end + " ".repeat((depth + 1) * step) + "- x" + end
                                                + " ".repeat((depth + 1) * step) + "- facebook" + comment()))));
        };
    }

    private String pair(String key, int depth, String value) {
        String written = random.nextInt(4) == 0 ? '"' + key + '"' : key;
        String line = " ".repeat(depth * step) + written + ":" + value;
        return maybe(" ".repeat(depth * step) + "# over " + key + end)
                + line
                + (line.endsWith(end) ? "" : end)
                + (line.contains("|") ? "" : maybe(end));
    }

    private String block(String lines) {
        return comment() + end + lines;
    }

    private String comment() {
        return random.nextInt(3) == 0 ? "  # gezien" : "";
    }

    private String maybe(String text) {
        return random.nextInt(3) == 0 ? text : "";
    }
}
