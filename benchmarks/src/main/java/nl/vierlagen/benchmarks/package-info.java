/** Measures what reports cost. */
package nl.vierlagen.benchmarks;
