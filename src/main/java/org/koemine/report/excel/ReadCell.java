package org.koemine.report.excel;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a workbook that came back, as it is read.
 *
 * @param formula of the cell, or empty
 */
record ReadCell(int row, int column, String text, boolean isFormula, String formula) {

    String reference() {
        return new CellReference(row, column).formatAsString(false);
    }

    /** The text, or of a formula the formula and what it came to when it was saved. */
    String typed() {
        if (!isFormula) {
            return text;
        }
        return "=" + formula + (text.isEmpty() ? "" : " → " + text);
    }
}
