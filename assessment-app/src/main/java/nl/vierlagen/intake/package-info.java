/** Files in, assessment requests out; or every problem of a file at once. */
package nl.vierlagen.intake;
