package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;

/**
 * One thing that the source texts say of good social media, in our own words.
 *
 * @param id source and number, such as {@code S3.05}
 * @param layer the layer that it is about, or {@code goals} or {@code model}
 * @param theme what it is about
 * @param text the statement, in English
 */
public record Statement(String id, String layer, String theme, String text) {

    private static final String FILE = "statements.yaml";

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(text, "text");
    }

    /** All statements, in the order of the sources. */
    public static List<Statement> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        private static final List<Statement> ALL = read();
    }

    private static List<Statement> read() {
        Problems problems = new Problems();
        List<Statement> statements = Documents.beside(Statement.class, FILE, problems)
                .flatMap(node -> Fields.of(node, "", problems))
                .map(fields -> fields.list("statements"))
                .orElse(List.of())
                .stream()
                .map(Statement::of)
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(FILE + " is damaged: " + problems.list());
        }
        return statements;
    }

    private static Statement of(Fields fields) {
        return new Statement(
                fields.text("id").orElseThrow(),
                fields.text("layer").orElseThrow(),
                fields.text("theme").orElseThrow(),
                fields.text("statement").orElseThrow());
    }
}
