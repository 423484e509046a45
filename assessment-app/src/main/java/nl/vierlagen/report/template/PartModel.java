package nl.vierlagen.report.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.Optional;

/** A part that is left out of an outline: only {@link Show} can do something with it. */
final class PartModel implements TemplateHashModel, TemplateSequenceModel {

    private final Optional<Integer> number;

    /** A part by its number; without one where there is nothing to show. */
    PartModel(Optional<Integer> number) {
        this.number = number;
    }

    /** What stands in its place. */
    String mark(String template) {
        return number.map(part -> Marks.part(part, template)).orElse("");
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "isPresent" -> (TemplateMethodModelEx) arguments -> truth(!isEmpty());
            case "isEmpty" -> (TemplateMethodModelEx) arguments -> truth(isEmpty());
            case "get" -> (TemplateMethodModelEx) arguments -> this;
            default ->
                throw new TemplateModelException("'" + name + "' belongs to a part, which only <@show> can show");
        };
    }

    /** For {@code ?has_content} and {@code ?size == 0} alone. */
    @Override
    public int size() {
        return isEmpty() ? 0 : 1;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        throw new TemplateModelException("an item belongs to a part, which only <@show> can show");
    }

    @Override
    public boolean isEmpty() {
        return number.isEmpty();
    }

    private static TemplateBooleanModel truth(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
