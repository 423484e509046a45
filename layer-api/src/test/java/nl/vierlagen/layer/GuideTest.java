package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the guide for those who write a layer name each method, with as many arguments as it takes. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/extending.md");
    private static final Pattern CALL = Pattern.compile("`(?:[A-Z]\\w*\\.)?(\\w+)\\(([^`]*)\\)`");
    private static final List<String> OF_EVERY_RECORD = List.of("equals", "hashCode", "toString");

    @ParameterizedTest
    @CsvSource({"Fields, | `Fields` | gives |", "Share, | `Share` | gives |"})
    void namesEachMethod(String type, String heading) throws IOException, ClassNotFoundException {
        SortedSet<String> told = Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.equals(heading))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> CALL.matcher(cell).results())
                .map(GuideTest::call)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> methods = Arrays.stream(
                        Class.forName("nl.vierlagen.layer." + type).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !OF_EVERY_RECORD.contains(method.getName()))
                .map(GuideTest::call)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).as("the table in docs/extending.md").isEqualTo(methods);
    }

    private static String call(MatchResult call) {
        String arguments = call.group(2);
        return call.group(1) + "/" + (arguments.isEmpty() ? 0 : arguments.split(",").length);
    }

    private static String call(Method method) {
        return method.getName() + "/" + method.getParameterCount();
    }
}
