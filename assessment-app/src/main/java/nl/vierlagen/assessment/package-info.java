/** One client's request assessed by every layer: the result, which holds ids and figures only. */
package nl.vierlagen.assessment;
