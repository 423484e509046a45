package nl.vierlagen.report.template;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a view that is shown by a template of its own: a record, maybe absent, or a list of them. Another template
 * writes {@code <@show of=… by="…"/>} in its place, and asks nothing of it but whether there is any.
 *
 * <p>It makes a page cheaper, not different: see {@link Stencils}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Part {}
