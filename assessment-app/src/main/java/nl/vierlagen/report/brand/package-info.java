/** An agency's house style: logo, colours, fonts, contact and words, read from a file and checked. */
package nl.vierlagen.report.brand;
