/** Runs FreeMarker templates, Vierlagen's own and those that an agency brings, with nothing in reach but the view. */
package nl.vierlagen.report.template;
