package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The part of {@link LayerContract} on the structure of the checklist. */
abstract class ChecklistContract {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final double NEARBY = 1e-6;

    private Optional<Layer> made = Optional.empty();

    protected abstract Layer layer();

    /** The layer under test, made once for each test. */
    final Layer made() {
        made = made.or(() -> Optional.of(another()));
        return made.get();
    }

    /** The layer made anew; where it can't be made, one rule tells why, and the others have nothing to say. */
    final Layer another() {
        try {
            return layer();
        } catch (RuntimeException | LinkageError broken) {
            return Assumptions.abort("there is no layer: see canBeMade");
        }
    }

    final List<Criterion> criteria() {
        return made().checklist().criteria();
    }

    @Test
    void canBeMade() {
        assertThatCode(this::layer)
                .as("the layer can't be made: mend what its message tells")
                .doesNotThrowAnyException();
    }

    @Test
    void givesEveryPartAnIdThatFilesCanHold() {
        Checklist checklist = made().checklist();
        assertThat(checklist.id()).as("the layer's id: mend it").matches(NAME);
        for (Theme theme : checklist.themes()) {
            assertThat(theme.id()).as("the id of a theme: mend it").matches(NAME);
            assertThat(theme.criteria())
                    .as("ids of criteria must be that of their theme, a dot and a name: mend them")
                    .allSatisfy(criterion -> assertThat(criterion.id()).matches(theme.id() + "\\." + NAME));
        }
    }

    @Test
    void givesEveryPartAnIdOfItsOwn() {
        List<String> ids = made().checklist().themes().stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(theme.id()), theme.criteria().stream().map(Criterion::id)))
                .toList();
        assertThat(ids).as("two themes or two criteria have one id: rename one").doesNotHaveDuplicates();
    }

    @Test
    void hasASemanticVersion() {
        assertThat(made().checklist().version())
                .as("the checklist's version must be a semantic one such as 1.0.0")
                .matches("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");
    }

    @Test
    void restsEveryCriterionOnASource() {
        Set<String> known = Statement.all().stream().map(Statement::id).collect(Collectors.toSet());
        assertThat(criteria())
                .as("sources must name statements that exist, or public standards as \"name, clause\"; at least one")
                .allSatisfy(criterion -> assertThat(criterion.sources())
                        .as(criterion.id())
                        .isNotEmpty()
                        .allMatch(source -> known.contains(source) || source.contains(", ")));
    }

    @Test
    void requiresNoGateForTheLowestLevel() {
        assertThat(criteria())
                .as("a gate of 'absent' holds nothing back, for every layer is at least absent: raise 'requiredFor'")
                .noneMatch(criterion -> criterion.requiredFor().equals(Optional.of(Level.ABSENT)));
    }

    @Test
    void ratesEveryFigureByOneBand() {
        for (Criterion criterion : criteria()) {
            criterion.measure().ifPresent(measured -> {
                List<Bands.Band> bands = measured.bands().bands();
                List<Rating> expected = new ArrayList<>();
                List<Rating> earned = new ArrayList<>();
                for (int i = 0; i < bands.size(); i++) {
                    Bands.Band band = bands.get(i);
                    double inward = (band.comparison().rising() ? 1 : -1) * NEARBY;
                    boolean holdsItsLimit = band.comparison().holds(band.limit(), band.limit());
                    expected.add(band.rating());
                    earned.add(measured.bands().rate(band.limit() + (holdsItsLimit ? 0 : inward)));
                    expected.add(i + 1 < bands.size() ? bands.get(i + 1).rating() : Rating.NOT);
                    earned.add(measured.bands().rate(band.limit() - (holdsItsLimit ? inward : 0)));
                }
                assertThat(earned)
                        .as("the ratings just inside and just outside each band of " + criterion.id()
                                + ", from fully down: move limits apart that are closer than " + NEARBY)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void usesEveryMeasureThatItComputes() {
        assertThat(measuresOfCriteria())
                .as("measures that the layer computes: use each in a criterion's 'measure', or take it out of the code")
                .containsAll(made().measures());
    }

    @Test
    void computesEveryMeasureThatItUses() {
        assertThat(made().measures())
                .as("measures that criteria use: compute each in the code, or take it out of the checklist")
                .containsAll(measuresOfCriteria());
    }

    private List<String> measuresOfCriteria() {
        return criteria().stream()
                .flatMap(criterion -> criterion.measure().stream())
                .map(Criterion.Measured::name)
                .toList();
    }
}
