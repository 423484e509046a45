/** What changed between audits of one client: ids and figures only. */
package nl.vierlagen.comparison;
