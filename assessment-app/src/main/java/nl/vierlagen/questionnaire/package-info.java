/** The questions of all layers as a workbook or a file to fill in. */
package nl.vierlagen.questionnaire;
