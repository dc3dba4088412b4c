package org.koemine.testing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The returns desk's ledger: a merged title, an empty row, the header, real dates, and a hidden sheet of choices. */
final class ReturnsWorkbook {
    /** Rows above the first row of data. */
    static final int ROWS_ABOVE = 3;

    private static final List<Integer> DATE_COLUMNS = List.of(1, 8);
    private static final List<Integer> WIDTHS = List.of(11, 12, 14, 26, 70, 10, 18, 20, 12, 10);

    private ReturnsWorkbook() {}

    static byte[] bytes(LogFile file) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(book, file);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }

    private static void fill(XSSFWorkbook book, LogFile file) {
        Sheet sheet = book.createSheet("返品台帳");
        title(book, sheet);
        Row header = sheet.createRow(ROWS_ABOVE - 1);
        List<String> names = file.form().header();
        for (int i = 0; i < names.size(); i++) {
            header.createCell(i).setCellValue(names.get(i));
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.createFreezePane(0, ROWS_ABOVE);
        CellStyle dated = book.createCellStyle();
        dated.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
        for (LogRow row : file.rows()) {
            write(sheet.createRow(sheet.getLastRowNum() + 1), row.cells(), dated);
        }
        choices(book);
    }

    private static void title(XSSFWorkbook book, Sheet sheet) {
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue("返品受付台帳（2026年8月～10月）　けやき通販 返品センター");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, WIDTHS.size() - 1));
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        title.setCellStyle(style);
    }

    private static void write(Row row, List<String> cells, CellStyle dated) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (DATE_COLUMNS.contains(i) && cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
                Cell date = row.createCell(i);
                date.setCellValue(LocalDate.parse(cell));
                date.setCellStyle(dated);
            } else if (!cell.isEmpty()) {
                row.createCell(i).setCellValue(cell);
            }
        }
    }

    private static void choices(XSSFWorkbook book) {
        Sheet choices = book.createSheet("選択肢");
        List<String> values = List.of("対応中", "保留", "完了");
        for (int i = 0; i < values.size(); i++) {
            choices.createRow(i).createCell(0).setCellValue(values.get(i));
        }
        book.setSheetHidden(1, true);
    }
}
