package nl.vierlagen.intake;

import java.util.List;
import java.util.Map;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Reads texts with {@link ShopLayer} as the only layer; their source is called {@code f}. */
public final class Texts {

    /** Tables of the same layer, with words for ratings in no language but that of their ids. */
    public static final Tables TABLES = new Tables(ShopLayer.alone(), List.of("en", "nl"), Map::of, Map::of);

    private static final DocumentReader READER = new DocumentReader(ShopLayer.alone(), List.of("en", "nl"));

    private Texts() {}

    static Intake yaml(String text) {
        return READER.read(new Document.Readable(Place.startOf("f"), Document.Syntax.YAML, text));
    }

    static Intake json(Place start, String text) {
        return READER.read(new Document.Readable(start, Document.Syntax.JSON, text));
    }

    /** What a sound document asks for. */
    static AssessmentRequest request(Intake intake) {
        if (intake instanceof Intake.Accepted accepted) {
            return accepted.request();
        }
        throw new AssertionError("rejected: " + problems(intake));
    }

    /** All that is wrong, each told in one line; empty for a sound document. */
    static List<String> problems(Intake intake) {
        return intake instanceof Intake.Rejected rejected
                ? rejected.problems().stream().map(Problem::toString).toList()
                : List.of();
    }
}
