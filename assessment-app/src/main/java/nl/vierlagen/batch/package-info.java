/** Many clients: read in a row, worked on by several threads, written in the same row; and the page and table over them. */
package nl.vierlagen.batch;
