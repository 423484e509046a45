package nl.vierlagen.report.template;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a view that differs from client to client: a text or a number, or texts and numbers in an optional value,
 * a list or a record. A template writes them where it likes, and asks nothing of them but whether they are there and how many.
 *
 * <p>It makes a page cheaper, not different: see {@link Stencils}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Slot {}
