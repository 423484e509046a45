/** What pages of a website show of the facts of its layer: read from the web or from saved files, and counted with their reasons. */
package nl.vierlagen.evidence.scan;
