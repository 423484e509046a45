/** Overlays: what an agency, a sector or a country changes in checklists, words and insights, in a file and without Java. */
package nl.vierlagen.overlay;
