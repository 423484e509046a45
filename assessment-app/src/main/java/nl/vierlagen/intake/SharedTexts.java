package nl.vierlagen.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share; those of a large one are the only part of it that is kept in memory. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    /** In bytes, about. */
    private static final long MOST_KEPT = 96L << 20;

    private static final int OVERHEAD = 48;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(XmlPart part) throws IOException {
        List<String> texts = new ArrayList<>();
        CellText text = new CellText();
        long kept = 0;
        while (part.next()) {
            if (part.isStart("si")) {
                part.allow();
                text.begin();
            }
            text.take(part);
            if (part.isEnd("si")) {
                String read = text.text();
                texts.add(read);
                kept += OVERHEAD + read.length();
                if (kept > MOST_KEPT) {
                    throw new IOException("too many different texts for a workbook; CSV holds any number");
                }
            }
        }
        return new SharedTexts(texts);
    }

    Optional<String> get(String index) {
        try {
            return Optional.of(texts.get(Integer.parseInt(index)));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }
}
