/**
 * A report as a workbook: written to a temporary file, reopened, checked and moved into place in one step.
 *
 * <p>Open {@code WorkbookWriter} first.
 */
package org.koemine.report.excel;
