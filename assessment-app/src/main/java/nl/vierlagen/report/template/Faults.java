package nl.vierlagen.report.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.TemplateException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** Tells what is wrong with a template in the form in which all errors are told, without FreeMarker's own advice. */
final class Faults {

    private static final int LONGEST = 240;
    private static final String WELL_FORMED = "a well-formed template";
    private static final String SHOWN = "what docs/templates.md describes";

    private final AgencyTemplates agency;
    private final String page;

    /**
     * Faults of the templates of a page.
     *
     * @param page the template from which it begins, for faults of which no place is known
     */
    Faults(AgencyTemplates agency, String page) {
        this.agency = agency;
        this.page = page;
    }

    TemplateFaultException at(TracedElement element, String found, String allowed) {
        Place place = element == null
                ? place(page, 1, 1)
                : place(element.getTemplate().getName(), element.getBeginLine(), element.getBeginColumn());
        return fault(place, found, allowed, Optional.empty());
    }

    TemplateFaultException of(ParseException malformed) {
        return fault(
                place(malformed.getTemplateName(), malformed.getLineNumber(), malformed.getColumnNumber()),
                "malformed text (" + told(malformed.getEditorMessage()) + ")",
                WELL_FORMED,
                Optional.empty());
    }

    /**
     * The fault of a template that was running.
     *
     * @param names all names that a view has, of which one may have been meant
     */
    TemplateFaultException of(TemplateException failure, Collection<String> names) {
        Place place = place(
                Optional.ofNullable(failure.getTemplateSourceName()).orElse(page),
                Optional.ofNullable(failure.getLineNumber()).orElse(1),
                Optional.ofNullable(failure.getColumnNumber()).orElse(1));
        if (failure.getCause() instanceof ParseException malformed) {
            return of(malformed);
        }
        if (failure instanceof InvalidReferenceException && failure.getBlamedExpressionString() != null) {
            String expression = failure.getBlamedExpressionString();
            return fault(place, "nothing at '" + told(expression) + "'", SHOWN, nearest(place, expression, names));
        }
        return fault(place, told(failure.getMessageWithoutStackTop()), SHOWN, Optional.empty());
    }

    private static Optional<String> nearest(Place place, String expression, Collection<String> names) {
        String last = expression.substring(expression.lastIndexOf('.') + 1);
        Problems search = new Problems();
        search.addUnknown(place, "", "name", last, names);
        return search.list().get(0).nearest().filter(name -> !name.equals(last));
    }

    private Place place(String name, int line, int column) {
        String source = agency.texts().containsKey(name)
                ? agency.folder() + "/" + name
                : BuiltIn.PREFIX + "/" + name.replaceFirst("^" + BuiltIn.PREFIX + "/", "");
        return new Place(source, Math.max(1, line), Math.max(1, column));
    }

    private static TemplateFaultException fault(Place place, String found, String allowed, Optional<String> nearest) {
        return new TemplateFaultException(new Problem(place, "", found, allowed, nearest));
    }

    /** The first part of a message, on one line: what follows is advice on FreeMarker to whoever programs it. */
    private static String told(String message) {
        String text = message.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("----") && !line.startsWith("Tip:"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
