package nl.vierlagen.report.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;

/** A part that is left out of an outline: only {@link Show} can do something with it. */
final class PartModel implements TemplateHashModel, TemplateSequenceModel {

    private final int number;
    private final boolean there;

    PartModel(int number, boolean there) {
        this.number = number;
        this.there = there;
    }

    String mark(String template) {
        return Marks.part(number, template);
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "isPresent" -> (TemplateMethodModelEx) arguments -> truth(there);
            case "isEmpty" -> (TemplateMethodModelEx) arguments -> truth(!there);
            case "get" -> (TemplateMethodModelEx) arguments -> this;
            default ->
                throw new TemplateModelException("'" + name + "' belongs to a part, which only <@show> can show");
        };
    }

    /** For {@code ?has_content} and {@code ?size == 0} alone. */
    @Override
    public int size() {
        return there ? 1 : 0;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        throw new TemplateModelException("an item belongs to a part, which only <@show> can show");
    }

    @Override
    public boolean isEmpty() {
        return !there;
    }

    private static TemplateBooleanModel truth(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
