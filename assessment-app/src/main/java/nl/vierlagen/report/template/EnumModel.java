package nl.vierlagen.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.Method;

/** A constant: a text, with the few methods without arguments that its type has, such as {@code css()}. */
final class EnumModel implements TemplateScalarModel, TemplateHashModel {

    private final Enum<?> constant;
    private final ObjectWrapper wrapper;

    EnumModel(Enum<?> constant, ObjectWrapper wrapper) {
        this.constant = constant;
        this.wrapper = wrapper;
    }

    @Override
    public String getAsString() {
        return constant.name();
    }

    @Override
    public TemplateModel get(String key) {
        Method method = Members.of(constant.getDeclaringClass()).methods().get(key);
        return method == null
                ? null
                : (TemplateMethodModelEx) arguments -> wrapper.wrap(Members.call(method, constant));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
