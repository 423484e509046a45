package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IoFaultTest {

    @ParameterizedTest
    @MethodSource
    void tellsTheReason(IOException fault, String told) {
        assertThat(IoFault.told(fault)).isEqualTo(told);
    }

    static Stream<Arguments> tellsTheReason() {
        return Stream.of(
                arguments(new NoSuchFileException("f"), "there is no such file or folder"),
                arguments(new AccessDeniedException("f"), "permission denied"),
                arguments(new FileAlreadyExistsException("f"), "something else has that name"),
                arguments(new FileSystemException("f", null, "Not a directory"), "Not a directory"),
                arguments(new FileSystemException("f"), "java.nio.file.FileSystemException: f"),
                arguments(new IOException("No space left on device"), "No space left on device"),
                arguments(new EOFException(), "java.io.EOFException"));
    }
}
