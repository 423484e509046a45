/** The layer of existing networks: where the organisation is present, and how it behaves there. */
package nl.vierlagen.networks;
