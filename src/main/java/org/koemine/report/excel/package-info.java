/**
 * A report as a workbook: written to a temporary file, reopened, checked and moved into place in one step. A sample that
 * people filled in comes back through {@link org.koemine.report.excel.SampleReader}, a workbook that they typed in through
 * {@link org.koemine.report.excel.ReturnedReader}.
 *
 * <p>In: a {@link org.koemine.report.Report} and where it goes. Out: the file, or a {@code K-60x} fault that says what to do.
 * What always holds: the same report makes the same bytes; a text is never a formula; nothing half-written stays. All
 * sheets are streamed, so charts are given the figures they draw, beside the cells these stand in. Open {@link
 * org.koemine.report.excel.WorkbookWriter} first.
 *
 * <p>Trap: LibreOffice draws no line without colour and width and shows no category names that stand in no cell; Excel wants
 * a grouping in every line chart. A worksheet has one extension of data bars, however many areas have them. {@code
 * WholeWorkbookTest} holds every part against its schema.
 */
package org.koemine.report.excel;
