package org.folkmoot.copies;

/**
 * What this computer knows about its own book.
 *
 * @param device its device, 64 hex digits
 * @param written the highest number of an entry that it said was recorded
 * @param books how many devices have a book in the folder
 */
record Own(String device, long written, int books) {}
