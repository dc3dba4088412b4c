package org.koemine.report.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.koemine.report.Area;
import org.koemine.report.Choice;
import org.koemine.report.Form;

/**
 * Makes a sheet one to fill in: drop-downs, and protection of all cells that are not to be filled in. The protection has no
 * password: it is there against slips, and widths, heights and filters stay the reader's.
 */
final class FormPainter {
    /** Serial numbers of 2000-01-01 and 2099-12-31. */
    private static final String FIRST_DAY = "36526";

    private static final String LAST_DAY = "73050";

    private final XSSFSheet sheet;

    FormPainter(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void paint(Form form) {
        form.choices().forEach(this::choice);
        form.days().forEach(days -> days(days, form.dayAdvice()));
        if (form.locked()) {
            lock();
        }
    }

    private void lock() {
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
        DataValidation validation = helper.createValidation(words, list(choice.cells()));
        validation.setErrorStyle(choice.open() ? DataValidation.ErrorStyle.INFO : DataValidation.ErrorStyle.STOP);
        validation.setSuppressDropDownArrow(true);
        add(validation, choice.advice());
    }

    private void days(Area cells, String advice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint day = helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
        DataValidation validation = helper.createValidation(day, list(cells));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        add(validation, advice);
    }

    private void add(DataValidation validation, String advice) {
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("", advice);
        sheet.addValidationData(validation);
    }

    private static CellRangeAddressList list(Area cells) {
        CellRangeAddressList list = new CellRangeAddressList();
        list.addCellRangeAddress(References.range(cells));
        return list;
    }
}
