/**
 * Workbooks: from xlsx to rows of cells, one table for every visible sheet.
 *
 * <p>In: a file that begins as an archive or an OLE2 container does. Out: its sheets, row by row. What always holds: a
 * cell reads as its user sees it (an id keeps its leading zeros), but a date always reads as ISO; nothing outside the file
 * is fetched. Open {@link org.koemine.intake.excel.Workbook} first.
 *
 * <p>Trap: POI writes the built-in date format as month/day/year, whatever the country; so dates are never formatted by
 * it.
 */
package org.koemine.intake.excel;
