package nl.vierlagen.report.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

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
                .or(() -> BuiltIn.text(name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name));
        return text.map(found -> new Source(name, found)).orElse(null);
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
