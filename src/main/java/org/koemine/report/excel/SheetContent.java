package org.koemine.report.excel;

/**
 * What a sheet holds, to compare what was written with what can be read back.
 *
 * @param cells that hold a value
 * @param checksum of those, see {@link ContentDigest}
 */
record SheetContent(String name, int rows, long cells, long checksum, int charts) {}
