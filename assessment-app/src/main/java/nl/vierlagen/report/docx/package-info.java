/** The report as a Word document (Office Open XML), which an agency edits and restyles. */
package nl.vierlagen.report.docx;
