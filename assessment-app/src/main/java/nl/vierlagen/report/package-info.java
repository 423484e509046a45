/** An assessment put into the words of one language (the view), and shown by a template (the page). */
package nl.vierlagen.report;
