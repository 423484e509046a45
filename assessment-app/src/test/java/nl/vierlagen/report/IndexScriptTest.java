package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.vierlagen.app.AppRunner;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over clients allows its own script and no other. */
class IndexScriptTest {

    @Test
    void isTheOneThatThePolicyAllows(@TempDir Path out) throws Exception {
        AppRunner.run("batch", "../examples/clients", "--out", out.toString(), "--format", "json");
        String page = Files.readString(out.resolve("index.html"));
        List<String> scripts = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        String policy = Jsoup.parse(page)
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertThat(scripts).hasSize(1);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; ");
    }
}
