/** What holds over many clients: figures only, in flat memory. */
package nl.vierlagen.portfolio;
