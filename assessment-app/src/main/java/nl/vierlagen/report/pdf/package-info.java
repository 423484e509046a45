/**
 * Lays a document out on A4 and writes it as a tagged PDF (PDF/UA-1, PDF/A-2a). Blocks are set as pieces, pieces are put on sheets,
 * and sheets, structure and fonts are written by the syntax package.
 */
package nl.vierlagen.report.pdf;
