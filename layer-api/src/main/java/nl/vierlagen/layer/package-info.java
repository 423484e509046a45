/**
 * What a layer of the model is, and all that its module needs: the checklist with its words, answers and facts, and the
 * scoring.
 *
 * <p>A module that adds a layer depends on this package alone. It extends {@link nl.vierlagen.layer.ChecklistLayer}, puts
 * its checklist and words beside that class, names the class in {@code META-INF/services/nl.vierlagen.layer.Layer}, and is
 * right when it passes {@code LayerContract} (in this module's test jar). Nothing in the signatures is from outside the JDK.
 *
 * <p>No parameter and no return value here is ever null, unless its own documentation says so. All types are immutable and
 * safe to share between threads, but for {@link nl.vierlagen.layer.Fields} and {@link nl.vierlagen.layer.Problems}, which
 * belong to the one thread that reads a document.
 */
package nl.vierlagen.layer;
