/**
 * What decoders hand over: tables of rows of cells, as yet without meaning.
 *
 * <p>In: nothing; these are nouns. What always holds: a table is read row by row, from its start, as often as asked; a
 * row that could not be read well says so itself and the rows after it are still read. Open {@link
 * org.koemine.intake.cells.CellTables} first.
 */
package org.koemine.intake.cells;
