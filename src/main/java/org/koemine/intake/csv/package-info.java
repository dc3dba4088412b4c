/**
 * Text files with separated cells: from bytes to rows of cells.
 *
 * <p>In: a file of which nothing is known. Out: its encoding, its separator and its rows. What always holds: memory is
 * bounded by the limits, however long a line is; bytes that are no character and quotes that do not close spoil their row
 * and not the rows after it. Open {@link org.koemine.intake.csv.TextTable} first.
 *
 * <p>Trap: Java's {@code Shift_JIS} cannot read ① ㈱ 髙 Ⅲ; what everybody calls Shift_JIS is {@code windows-31j}.
 */
package org.koemine.intake.csv;
