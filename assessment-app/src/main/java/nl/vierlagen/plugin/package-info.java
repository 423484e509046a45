/** Plugins: layers from jars of their own, each in a class loader of its own. */
package nl.vierlagen.plugin;
