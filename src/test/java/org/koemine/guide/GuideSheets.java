package org.koemine.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Guide files as somebody makes them in Excel. */
final class GuideSheets {
    private GuideSheets() {}

    /** A workbook with one sheet of these rows, the header first. */
    @SafeVarargs
    static void write(Path file, List<String>... rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int k = 0; k < rows[i].size(); k++) {
                    row.createCell(k).setCellValue(rows[i].get(k));
                }
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
