package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages are called over which many clients are spread, in a folder of their own. */
final class PageNames {

    private static final String FOLDER = "index";

    /** What {@link #name} makes. */
    private static final Pattern NAME = Pattern.compile("(\\d{4,9})\\.html");

    private PageNames() {}

    /** The name of a page, counted from 1. */
    static String name(int number) {
        return String.format(Locale.ROOT, "%04d.html", number);
    }

    /** The same, with its folder before it. */
    static String way(int number) {
        return FOLDER + "/" + name(number);
    }

    /** Removes every page after the last one; nothing that is called otherwise. */
    static void removeBeyond(OutputFolder out, int last) throws IOException {
        Path folder = out.path(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, page -> number(page) > last)) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
        if (last == 0) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException holdsOthers) {
                // Not ours.
            }
        }
    }

    private static int number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
