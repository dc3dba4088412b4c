package org.koemine.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.koemine.report.KeySheet;

/** Types into a workbook as a person would with Excel, who sees rows and columns; here they are found by their keys. */
public final class Typist implements AutoCloseable {
    private final XSSFWorkbook workbook;
    private final DataFormatter shown = new DataFormatter();

    /** A cell that can be edited, by its keys. */
    public record Place(String sheet, String field, String entity) {}

    public Typist(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            this.workbook = new XSSFWorkbook(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Typist type(String field, String entity, String text) {
        Cell cell = cell(field, entity);
        cell.setBlank();
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return this;
    }

    public Typist type(String field, String entity, LocalDate day) {
        cell(field, entity).setCellValue(day);
        return this;
    }

    public Typist formula(String field, String entity, String formula) {
        cell(field, entity).setCellFormula(formula);
        return this;
    }

    public Typist by(String person) {
        workbook.getProperties().getCoreProperties().setLastModifiedByUser(person);
        return this;
    }

    public String text(String field, String entity) {
        return shown.formatCellValue(cell(field, entity));
    }

    /** The cell in the row and the column of these keys. */
    public Cell cell(String field, String entity) {
        return places(true).stream()
                .filter(cell -> cell.place.field.equals(field) && cell.place.entity.equals(entity))
                .map(Found::cell)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field + " of " + entity));
    }

    /** All that can be edited, sheet by sheet. */
    public List<Place> places() {
        return places(false).stream().map(Found::place).toList();
    }

    private record Found(Place place, Cell cell) {}

    private List<Found> places(boolean cells) {
        List<Found> places = new ArrayList<>();
        for (Sheet sheet : workbook) {
            Optional<Row> keys = IntStream.rangeClosed(0, 5)
                    .mapToObj(sheet::getRow)
                    .filter(row -> row != null && column(row, KeySheet.CORNER) >= 0)
                    .findFirst();
            keys.ifPresent(row -> places(sheet, row, cells, places));
        }
        return places;
    }

    private void places(Sheet sheet, Row keys, boolean cells, List<Found> places) {
        int corner = column(keys, KeySheet.CORNER);
        for (int i = keys.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String entity = row == null ? "" : shown.formatCellValue(row.getCell(corner));
            for (Cell key : keys) {
                String field = key.getStringCellValue();
                if (field.contains(".") && !entity.isEmpty() && !entity.equals(KeySheet.NO_ENTITY)) {
                    Cell cell = cells
                            ? row.getCell(key.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            : null;
                    places.add(new Found(new Place(sheet.getSheetName(), field, entity), cell));
                }
            }
        }
    }

    private int column(Row row, String text) {
        for (Cell cell : row) {
            if (shown.formatCellValue(cell).equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    /** Lets the rows from one to another stand in the opposite order, as a person may sort them. */
    public Typist turnRows(String sheet, int first, int last) {
        Sheet rows = workbook.getSheet(sheet);
        int columns = rows.getRow(first).getLastCellNum();
        for (int i = first, j = last; i < j; i++, j--) {
            for (int column = 0; column < columns; column++) {
                swap(
                        rows.getRow(i).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        rows.getRow(j).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
        }
        return this;
    }

    private static void swap(Cell one, Cell other) {
        Runnable toOther = content(one, other);
        Runnable toOne = content(other, one);
        one.setBlank();
        other.setBlank();
        toOther.run();
        toOne.run();
    }

    private static Runnable content(Cell from, Cell to) {
        return switch (from.getCellType()) {
            case STRING -> {
                String text = from.getStringCellValue();
                yield () -> to.setCellValue(text);
            }
            case NUMERIC -> {
                double number = from.getNumericCellValue();
                yield () -> to.setCellValue(number);
            }
            default -> () -> {};
        };
    }

    /** Lets another text stand in the cells of a sheet that hold one, as somebody may do who unhides columns. */
    public Typist overwrite(String sheet, String text, String other) {
        for (Row row : workbook.getSheet(sheet)) {
            int column = column(row, text);
            if (column >= 0) {
                row.getCell(column).setBlank();
                row.getCell(column).setCellValue(other);
            }
        }
        return this;
    }

    /** All that a sheet shows, row by row. */
    public List<String> texts(String sheet) {
        List<String> texts = new ArrayList<>();
        workbook.getSheet(sheet).forEach(row -> row.forEach(cell -> texts.add(shown.formatCellValue(cell))));
        return texts;
    }

    /** Saves it under another name; the file that was opened stays as it was. */
    public void save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
