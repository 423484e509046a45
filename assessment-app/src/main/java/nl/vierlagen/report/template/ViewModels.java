package nl.vierlagen.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a view to templates: records by their components, optional values, lists, mappings, texts, numbers and truths. There is
 * no way from any of them to a class, and nothing else can be shown at all.
 */
final class ViewModels implements ObjectWrapper {

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        if (value instanceof Optional<?> optional) {
            return new OptionalModel(optional, this);
        }
        if (value instanceof Record record) {
            return new RecordModel(record, this);
        }
        if (value instanceof Enum<?> constant) {
            return new EnumModel(constant, this);
        }
        throw new TemplateModelException("a view holds no " + value.getClass().getSimpleName());
    }
}
