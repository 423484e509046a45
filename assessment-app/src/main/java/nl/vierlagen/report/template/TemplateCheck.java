package nl.vierlagen.report.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a template may not use: ways to Java, texts that are run as templates (which would escape this check), ways to put
 * a client's own words on the page without escaping them, and the time of day.
 */
@SuppressWarnings("deprecation") // The tree of a template has no other door; a change in it shows in the tests.
final class TemplateCheck {

    private static final Pattern BUILT_IN =
            Pattern.compile("\\?\\s*(api|new|eval|eval_json|evalJson|interpret|no_esc|noEsc)\\b");
    private static final Pattern NOW = Pattern.compile("(?<![\\w)\\]])\\.now\\b");
    private static final Pattern BLOCK = Pattern.compile("^#(noautoesc|noAutoEsc|outputformat|outputFormat)\\b");
    private static final String ALLOWED = "what docs/templates.md names";

    private TemplateCheck() {}

    static void check(Template template, Faults faults) {
        if (template.getOutputFormat() != HTMLOutputFormat.INSTANCE || !template.getAutoEscaping()) {
            throw faults.at(
                    root(template),
                    "an ftl header that turns escaping off",
                    "a template that escapes, as those in .ftlh do");
        }
        check(root(template), faults);
    }

    private static TemplateElement root(Template template) {
        return template.getRootTreeNode();
    }

    private static void check(TemplateElement element, Faults faults) {
        if (element == null) {
            return;
        }
        String described = element.getDescription();
        boolean isText = described.startsWith("text ") || described.startsWith("comment ");
        if (!isText) {
            for (Pattern pattern : new Pattern[] {BUILT_IN, NOW, BLOCK}) {
                Matcher found = pattern.matcher(described);
                if (found.find()) {
                    throw faults.at(element, "'" + found.group() + "', which is closed to templates", ALLOWED);
                }
            }
        }
        for (Enumeration<?> children = element.children(); children.hasMoreElements(); ) {
            check((TemplateElement) children.nextElement(), faults);
        }
    }
}
