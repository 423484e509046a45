package nl.vierlagen.report.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds templates by name: first the agency's, then Vierlagen's own, which are also there under their prefix. */
final class Shelf implements TemplateLoader {

    private static final String PREFIX = BuiltIn.PREFIX + "/";

    private final AgencyTemplates agency;

    Shelf(AgencyTemplates agency) {
        this.agency = agency;
    }

    private record Source(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) {
        Optional<String> text = Optional.ofNullable(agency.texts().get(name))
                .or(() -> builtIn(name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name));
        return text.map(found -> new Source(name, found)).orElse(null);
    }

    /** Indentation is for those who read a template; a page would carry it thousands of times. */
    private static Optional<String> builtIn(String name) {
        return BuiltIn.text(name)
                .map(text -> text.lines().map(String::stripLeading).collect(Collectors.joining("\n", "", "\n")));
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // It is a text.
    }
}
