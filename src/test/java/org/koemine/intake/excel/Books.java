package org.koemine.intake.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made for tests. */
final class Books {
    static final Object[] HEADER = {"受付番号", "受付日", "商品名", "申告内容"};

    private Books() {}

    interface Filling {
        void fill(XSSFWorkbook workbook) throws IOException;
    }

    static Path write(Path folder, String name, Filling filling) {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number n) {
                cell.setCellValue(n.doubleValue());
            } else if (values[i] instanceof Boolean b) {
                cell.setCellValue(b);
            } else if (values[i] != null) {
                cell.setCellValue(values[i].toString());
            }
        }
        return row;
    }

    static void format(XSSFWorkbook workbook, Cell cell, String pattern) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }
}
