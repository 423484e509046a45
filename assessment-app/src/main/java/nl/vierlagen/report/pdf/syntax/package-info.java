/** The syntax of PDF 1.7 (ISO 32000-1): numbers, strings, objects, streams and the file around them. Knows nothing of reports. */
package nl.vierlagen.report.pdf.syntax;
