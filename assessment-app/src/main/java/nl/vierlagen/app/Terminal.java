package nl.vierlagen.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a call reads and writes.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err progress, notes and errors
 * @param status drawn anew below what is written to standard error; empty if no person watches it
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Optional<StatusLine> status) {}
