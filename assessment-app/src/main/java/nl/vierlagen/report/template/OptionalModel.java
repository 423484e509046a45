package nl.vierlagen.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/** A value that may be absent: {@code isPresent()} tells, {@code get()} gives it. */
final class OptionalModel implements TemplateHashModel {

    private final Optional<?> value;
    private final ObjectWrapper wrapper;

    OptionalModel(Optional<?> value, ObjectWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) {
        return switch (key) {
            case "isPresent" -> (TemplateMethodModelEx) arguments -> wrapper.wrap(value.isPresent());
            case "isEmpty" -> (TemplateMethodModelEx) arguments -> wrapper.wrap(value.isEmpty());
            case "get" ->
                (TemplateMethodModelEx) arguments -> wrapper.wrap(value.orElseThrow(
                        () -> new TemplateModelException("get() of a value that is absent; ask isPresent() first")));
            default -> null;
        };
    }

    TemplateModel value() throws TemplateModelException {
        return wrapper.wrap(value.orElseThrow());
    }

    @Override
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
