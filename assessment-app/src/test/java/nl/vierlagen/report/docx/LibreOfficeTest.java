package nl.vierlagen.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has LibreOffice open the file, and reads from its PDF what it found. */
@Tag("libreoffice")
class LibreOfficeTest {

    private static final long PATIENCE_IN_SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void opensTheFileAndFindsItsText() throws Exception {
        Document document = Documents.branded();
        Files.write(folder.resolve("report.docx"), new DocxRenderer().render(document));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "report.docx");
        run("pdftotext", "-enc", "UTF-8", "report.pdf", "report.txt");
        String text = Files.readString(folder.resolve("report.txt"));
        assertThat(text)
                .contains("SOCIAL MEDIA REPORT", "Café \"t Hoekje\" & Zn <b>", "Page 2 of 4", "■■", "———")
                .contains("First things first.", "Watch out", "It stands out.", "Website", "Networks", "60");
        assertThat(document.blocks())
                .filteredOn(Heading.class::isInstance)
                .hasSize(5)
                .allSatisfy(block -> assertThat(text).contains(((Heading) block).text()));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as(List.of(command) + " ends").isTrue();
        assertThat(process.exitValue())
                .as(List.of(command) + ": " + Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
    }
}
