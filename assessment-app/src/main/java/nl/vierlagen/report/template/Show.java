package nl.vierlagen.report.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.Map;

/** {@code <@show of=… by="card"/>}: shows a record by {@code card.ftlh}, or each record of a list; there it has the name {@code it}. */
final class Show implements TemplateDirectiveModel {

    /** Its own name. */
    static final String NAME = "show";

    /** The name of the record in the template that shows it. */
    static final String IT = "it";

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Object of = parameters.get("of");
        if (!(parameters.get("by") instanceof TemplateScalarModel by) || parameters.size() != 2) {
            throw new TemplateModelException("show takes of=… and by=\"…\"");
        }
        String name = by.getAsString() + BuiltIn.EXTENSION;
        if (of instanceof PartModel part) {
            environment.getOut().write(part.mark(name));
        } else if (of instanceof OptionalModel optional) {
            if (!optional.isEmpty()) {
                show(optional.value(), template(environment, name), environment);
            }
        } else if (of instanceof TemplateSequenceModel records) {
            Template template = template(environment, name);
            for (int i = 0; i < records.size(); i++) {
                show(records.get(i), template, environment);
            }
        } else if (of instanceof TemplateHashModel record) {
            show(record, template(environment, name), environment);
        } else {
            throw new TemplateModelException("show takes a record, or a list of them");
        }
    }

    private static Template template(Environment environment, String name) throws IOException {
        return environment.getTemplateForInclusion("/" + name, null, true);
    }

    private static void show(TemplateModel record, Template template, Environment environment)
            throws TemplateException, IOException {
        Environment.Namespace names = environment.getCurrentNamespace();
        TemplateModel outer = names.get(IT);
        names.put(IT, record);
        environment.include(template);
        names.put(IT, outer);
    }
}
