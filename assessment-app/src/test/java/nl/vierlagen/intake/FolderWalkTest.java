package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions are those of POSIX")
class FolderWalkTest {

    @TempDir
    private Path folder;

    @Test
    void findsFilesAtAnyDepthByPath() throws IOException {
        files("b.yaml", "a/z.yaml", "a/b/c.txt", "a.yaml");

        assertThat(found(folder)).containsExactly("a.yaml", "a/b/c.txt", "a/z.yaml", "b.yaml");
    }

    @Test
    void leavesHiddenFilesAndFoldersAlone() throws IOException {
        files("a.yaml", "._a.yaml", ".git/c.yaml", ".vierlagen-x.tmp");

        assertThat(found(folder)).containsExactly("a.yaml");
    }

    @Test
    void looksIntoAFolderWhoseOwnNameIsHidden() throws IOException {
        files(".hidden/a.yaml");

        assertThat(found(folder.resolve(".hidden"))).containsExactly(".hidden/a.yaml");
    }

    @Test
    void followsALinkThatIsNamedAndKeepsItsName() throws IOException {
        files("real/a.yaml");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));

        assertThat(found(folder.resolve("link"))).containsExactly("link/a.yaml");
    }

    @Test
    void followsLinksToFilesButNotToFolders() throws IOException {
        files("in/a.yaml", "b.yaml");
        Files.createSymbolicLink(folder.resolve("in/b.yaml"), Path.of("../b.yaml"));
        Files.createSymbolicLink(folder.resolve("in/self"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("in/up.yaml"), Path.of(".."));

        assertThat(found(folder.resolve("in"))).containsExactly("in/a.yaml", "in/b.yaml");
    }

    @Test
    void keepsLinksThatLeadNowhereSoThatTheyAreTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("none.yaml"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("b.yaml"));

        assertThat(found(folder)).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void skipsAPipeThatNobodyWritesTo() throws IOException, InterruptedException {
        files("a.yaml");
        int made = new ProcessBuilder("mkfifo", folder.resolve("p.json").toString())
                .start()
                .waitFor();
        assertThat(made).as("mkfifo").isZero();

        assertThat(found(folder)).containsExactly("a.yaml");
    }

    @Test
    void passesOverTheFolderThatIsExcepted() throws IOException {
        files("a.yaml", "out/b.yaml", "outer/c.yaml");

        assertThat(FolderWalk.through(folder, Optional.of(folder.resolve("out").toRealPath())))
                .extracting(FolderWalk.Found::path)
                .containsExactly(folder.resolve("a.yaml"), folder.resolve("outer/c.yaml"));
    }

    @Test
    void tellsAFolderThatCannotBeLookedIntoInItsPlace() throws IOException {
        files("a.yaml", "closed/b.yaml", "z.yaml");
        Path root = folder.toRealPath();
        FolderWalk walk = new FolderWalk(folder, Optional.empty());
        BasicFileAttributes any = Files.readAttributes(root.resolve("a.yaml"), BasicFileAttributes.class);

        // As the walk goes for a user who may not open the folder; the superuser may open anything.
        walk.visitFile(root.resolve("z.yaml"), any);
        FileVisitResult after = walk.visitFileFailed(root.resolve("closed"), new AccessDeniedException("closed"));
        walk.visitFile(root.resolve("a.yaml"), any);

        assertThat(after).isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.found())
                .extracting(FolderWalk.Found::path)
                .containsExactly(folder.resolve("a.yaml"), folder.resolve("closed"), folder.resolve("z.yaml"));
        assertThat(walk.found())
                .extracting(one -> one.fault().map(IoFault::told))
                .containsExactly(Optional.empty(), Optional.of("permission denied"), Optional.empty());
    }

    private List<String> found(Path where) throws IOException {
        return FolderWalk.through(where, Optional.empty()).stream()
                .map(found -> folder.relativize(found.path()).toString())
                .toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
