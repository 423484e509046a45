/** A report as headings, texts, tables and charts, before it has a form: the seam between what a report says and its files. */
package nl.vierlagen.report.document;
