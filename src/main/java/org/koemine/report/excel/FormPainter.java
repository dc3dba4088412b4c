package org.koemine.report.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.koemine.report.Choice;
import org.koemine.report.Form;

/**
 * Makes a sheet one to fill in: drop-downs, and protection of all cells that are not to be filled in. The protection has no
 * password: it is there against slips, and widths, heights and filters stay the reader's.
 */
final class FormPainter {
    private final XSSFSheet sheet;

    FormPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(Form form) {
        form.choices().forEach(this::choice);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
        sheet.enableLocking();
    }

    private void choice(Choice choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint words = choice.source()
                .map(source -> helper.createFormulaListConstraint(References.absolute(source.sheet(), source.cells())))
                .orElseGet(
                        () -> helper.createExplicitListConstraint(choice.words().toArray(String[]::new)));
        CellRangeAddressList cells = new CellRangeAddressList();
        cells.addCellRangeAddress(References.range(choice.cells()));
        DataValidation validation = helper.createValidation(words, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("", choice.advice());
        sheet.addValidationData(validation);
    }
}
