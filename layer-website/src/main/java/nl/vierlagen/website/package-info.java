/** The layer of the own website or community: what visitors can share, add and find there, and how it ties in with the profiles. */
package nl.vierlagen.website;
