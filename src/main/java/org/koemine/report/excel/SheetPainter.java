package org.koemine.report.excel;

import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.koemine.report.Cell;
import org.koemine.report.Row;
import org.koemine.report.Sheet;
import org.koemine.report.Target;
import org.koemine.report.Value;

/** Writes the rows of one sheet as they come. */
final class SheetPainter {
    /** Excel's widths are in 1/256 of a character. */
    private static final int WIDTH_UNIT = 256;

    private final SteadyWorkbook workbook;
    private final Styles styles;
    private final SXSSFSheet target;
    private final ContentDigest digest = new ContentDigest();

    SheetPainter(SteadyWorkbook workbook, Styles styles, SXSSFSheet target) {
        this.workbook = workbook;
        this.styles = styles;
        this.target = target;
    }

    /** Writes all rows and says what was written. */
    SheetContent paint(Sheet sheet) {
        target.setDisplayGridlines(false);
        for (int column = 0; column < sheet.columns().size(); column++) {
            int width = sheet.columns().get(column).width();
            target.setColumnWidth(column, width * WIDTH_UNIT);
            target.setColumnHidden(column, width == 0);
        }
        int index = 0;
        for (Row row : sheet.rows()) {
            paint(row, index++);
        }
        return new SheetContent(
                sheet.name(),
                index,
                digest.cells(),
                digest.value(),
                sheet.charts().size());
    }

    private void paint(Row row, int index) {
        SXSSFRow line = target.createRow(index);
        line.setHeightInPoints((float) row.height());
        line.setZeroHeight(row.height() == 0);
        int column = 0;
        for (Cell cell : row.cells()) {
            paint(cell, line, column);
            column += cell.span();
        }
    }

    private void paint(Cell cell, SXSSFRow line, int column) {
        for (int i = 0; i < cell.span(); i++) {
            SXSSFCell covered = line.createCell(column + i);
            covered.setCellStyle(
                    styles.of(cell.look(), cell.value(), cell.link().isPresent()));
            if (i == 0) {
                set(covered, cell.value());
            }
        }
        if (cell.span() > 1) {
            // Cells of a row never overlap; checked, each region would be held against all before it.
            sheet().addMergedRegionUnsafe(
                            new CellRangeAddress(line.getRowNum(), line.getRowNum(), column, column + cell.span() - 1));
        }
        link(cell.link(), line.getRowNum(), column);
    }

    private void set(SXSSFCell cell, Value value) {
        if (value instanceof Value.Text text) {
            cell.setCellValue(ExcelText.literal(text.text()));
            digest.text(text.text());
        } else if (value instanceof Value.Marked marked) {
            cell.setCellValue(ExcelText.literal(marked.text()));
            workbook.mark(cell, marked);
            digest.text(marked.text());
        } else if (value instanceof Value.Day day) {
            cell.setCellValue(day.day());
            digest.number(cell.getNumericCellValue());
        } else if (!(value instanceof Value.Nothing || value instanceof Value.NoDay)) {
            cell.setCellValue(number(value));
            digest.number(number(value));
        }
    }

    private static double number(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        if (value instanceof Value.Change change) {
            return change.number();
        }
        if (value instanceof Value.Clock clock) {
            return clock.time().toSecondOfDay() / 86_400.0;
        }
        return ((Value.Share) value).share();
    }

    private void link(Optional<Target> link, int row, int column) {
        link.ifPresent(to -> {
            XSSFHyperlink hyperlink =
                    workbook.getXSSFWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(References.location(to));
            hyperlink.setFirstRow(row);
            hyperlink.setLastRow(row);
            hyperlink.setFirstColumn(column);
            hyperlink.setLastColumn(column);
            sheet().addHyperlink(hyperlink);
        });
    }

    private XSSFSheet sheet() {
        return workbook.getXSSFWorkbook().getSheet(target.getSheetName());
    }
}
