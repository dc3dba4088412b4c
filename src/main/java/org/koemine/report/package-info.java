/**
 * Everything the stages found, laid out as a report: plain records of sheets, rows, charts and notes, with personal data
 * masked.
 *
 * <p>In: {@link org.koemine.report.ReportContent}. Out: a {@code Report}. What always holds: no POI here; every sentence
 * comes from the wording of one language. Open {@code ReportDesigner} first;
 * {@code KeySheet} is what a workbook is known by when it comes back. {@code SampleDesigner} lays out the sheet by which people check themes.
 */
package org.koemine.report;
