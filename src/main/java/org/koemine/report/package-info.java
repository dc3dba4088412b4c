/**
 * Everything the stages found, laid out as a report: plain records of sheets, rows, charts and notes, with personal data
 * masked.
 *
 * <p>In: {@link org.koemine.report.ReportContent}. Out: a {@code Report}. What always holds: no POI here; every sentence
 * comes from the wording of one language; what a figure means is said once, in the glossary. Open {@code ReportDesigner}
 * first, then {@code Contents}, which lists the sheets in their order; {@code KeySheet} is what a
 * workbook is known by when it comes back; {@code SampleDesigner} lays out the sheet by which
 * people check themes.
 *
 * <p>Trap: links need to know where a row stands before its sheet is laid out, so every theme card has the same number of
 * rows.
 */
package org.koemine.report;
