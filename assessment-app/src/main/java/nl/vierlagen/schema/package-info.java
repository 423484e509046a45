/** JSON Schemas of the files that are read and written, made from what is loaded. */
package nl.vierlagen.schema;
