package nl.vierlagen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Inject;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.vierlagen.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. Each rule tells what breaks it, with the line. */
class ArchitectureTest {

    private static final String API = "nl.vierlagen.layer..";
    private static final int MOST_LINES = 400;

    /** Each uses only those before it. */
    private static final List<String> APP =
            List.of("assessment", "intake", "comparison", "portfolio", "report", "batch", "evidence", "app");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.vierlagen");

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerKnowsNothingOfVierlagenButTheApi(String layer) {
        noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.vierlagen..").and(not(resideInAnyPackage(layer, API))))
                .because("a team works on its layer alone")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerShowsNothingButItself(String layer) {
        classes()
                .that()
                .resideInAPackage(layer)
                .and()
                .arePublic()
                .should()
                .implement(Layer.class)
                .check(CLASSES);
    }

    @Test
    void theApiKnowsNeitherLayersNorTheApp() {
        noClasses()
                .that()
                .resideInAPackage(API)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.vierlagen..").and(not(resideInAPackage(API))))
                .check(CLASSES);
    }

    @Test
    void theAppKnowsNoLayer() {
        String[] layers = layers().toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(layers)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layers)
                .because("the app finds layers at run time, foreign ones and its own alike")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "intake", "comparison", "portfolio", "report", "batch", "evidence"})
    void aPartOfTheAppUsesOnlyThoseBeforeIt(String part) {
        String[] later = APP.subList(APP.indexOf(part) + 1, APP.size()).stream()
                .map(other -> "nl.vierlagen." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("nl.vierlagen." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(CLASSES);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching("nl.vierlagen.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWiresByGuice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.vierlagen.app")
                .should()
                .dependOnClassesThat(resideInAPackage("com.google.inject..").and(not(type(Inject.class))))
                .because("elsewhere a constructor says what it needs, with @Inject and nothing more")
                .check(CLASSES);
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(".."))) {
            for (Path file : all.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTest::isWritten)
                    .toList()) {
                long lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    tooLong.add(file + " has " + lines);
                }
            }
        }
        assertThat(tooLong)
                .as("files of more than " + MOST_LINES + " lines: split each by concern")
                .isEmpty();
    }

    /** Whether a person wrote it: the benchmarks generate classes, however long. */
    private static boolean isWritten(Path file) {
        return StreamSupport.stream(file.spliterator(), false).noneMatch(part -> part.endsWith("target"));
    }

    /** The packages of the layers that were found, whichever they are. */
    static Stream<String> layers() {
        return ServiceLoader.load(Layer.class).stream()
                .map(layer -> layer.type().getPackageName() + "..");
    }
}
