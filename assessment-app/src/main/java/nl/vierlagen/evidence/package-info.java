/** Facts that are counted instead of asked: from logs of messages and exports of posts, into an assessment file. */
package nl.vierlagen.evidence;
