package nl.vierlagen.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a call reads and writes.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err progress, notes and errors
 * @param interactive whether a person watches standard error
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {}
