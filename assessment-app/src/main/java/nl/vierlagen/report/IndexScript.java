package nl.vierlagen.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.vierlagen.report.template.TemplateEngine;

/** The script that sorts and searches clients: the pages over them run this one and no other. */
final class IndexScript {

    /** What the pages' policy allows: {@code 'sha256-…'}, of the script exactly as it stands in them. */
    static final String DIGEST = digest(TemplateEngine.builtIn().render("index-script.ftlh", new Nothing()));

    private IndexScript() {}

    /** The script shows nothing of a view. */
    public record Nothing() {}

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
