package nl.vierlagen.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that the cells of a workbook share. Any cell may ask for any of them: those that come first, the words that every
 * row has among them, are kept in memory, and all others in a file.
 */
final class SharedTexts implements AutoCloseable {

    static final SharedTexts NONE = new SharedTexts(List.of(), Optional.empty());

    /** In bytes, about; of all texts, and of those in memory. */
    private static final long MOST = 256L << 20;

    private static final long MOST_IN_MEMORY = 4L << 20;

    private static final int OVERHEAD = 48;

    private final List<String> first;
    private final Optional<TextFile> others;

    private SharedTexts(List<String> first, Optional<TextFile> others) {
        this.first = first;
        this.others = others;
    }

    static SharedTexts read(XmlPart part) throws IOException {
        List<String> first = new ArrayList<>();
        Optional<TextFile> others = Optional.empty();
        CellText text = new CellText();
        long size = 0;
        try {
            while (part.next()) {
                if (part.isStart("si")) {
                    part.allow();
                    text.begin();
                }
                text.take(part);
                if (part.isEnd("si")) {
                    String read = text.text();
                    size += OVERHEAD + read.length();
                    if (size > MOST) {
                        throw new IOException("too many different texts for a workbook; CSV holds any number");
                    }
                    if (size <= MOST_IN_MEMORY) {
                        first.add(read);
                    } else {
                        others = Optional.of(others.isPresent() ? others.get() : new TextFile());
                        others.get().add(read);
                    }
                }
            }
            return new SharedTexts(first, others);
        } catch (IOException | RuntimeException unreadable) {
            others.ifPresent(TextFile::close);
            throw unreadable;
        }
    }

    /** The text of that number; empty if there is none. */
    Optional<String> get(String index) throws IOException {
        try {
            int number = Integer.parseInt(index);
            if (number < first.size()) {
                return number < 0 ? Optional.empty() : Optional.of(first.get(number));
            }
            return others.isPresent() ? others.get().get(number - first.size()) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        others.ifPresent(TextFile::close);
    }
}
