package org.koemine.report.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.fault.Place;
import org.koemine.report.SampleWords;
import org.koemine.themes.inspection.FilledSheet;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.FilledSheet.FilledRow;

/**
 * Reads a sample back after somebody filled it in. The sheet is known by its headings, in whichever language it was made,
 * and columns by theirs: sheets may be renamed and columns and rows moved.
 */
public final class SampleReader {
    /** Headings that make a row the header: enough to tell it, few enough that a missing column can be named. */
    private static final int ENOUGH = 3;

    private static final int LAST_HEADER_ROW = 20;

    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    /**
     * Reads the rows in which anything stands.
     *
     * @throws KoemineException with a 2xx fault where the file cannot be read, is no sample, or lacks a column
     */
    public FilledSheet read(Path file) {
        shown.setUseCachedValuesForFormulaCells(true);
        return new FilledFile(file, FaultId.SAMPLE_OPEN_ELSEWHERE)
                .read(parts -> read(new XSSFWorkbook(parts), WorkbookWriter.name(file)));
    }

    private FilledSheet read(XSSFWorkbook workbook, String file) {
        for (Sheet sheet : workbook) {
            for (SampleWords words : SampleWords.all()) {
                Optional<Row> header = header(sheet, words);
                if (header.isPresent()) {
                    return read(sheet, header.get(), words, file);
                }
            }
        }
        String key = SampleWords.all().get(0).headings().get(Field.ID);
        throw new KoemineException(Fault.of(FaultId.SAMPLE_NOT_ONE, Place.file(file), key));
    }

    private Optional<Row> header(Sheet sheet, SampleWords words) {
        for (int i = 0; i <= LAST_HEADER_ROW; i++) {
            Row row = sheet.getRow(i);
            if (row != null && columns(row, words).size() >= ENOUGH) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Map<Field, Integer> columns(Row header, SampleWords words) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Cell cell : header) {
            words.headings().forEach((field, heading) -> {
                if (heading.equals(text(cell))) {
                    columns.putIfAbsent(field, cell.getColumnIndex());
                }
            });
        }
        return columns;
    }

    private FilledSheet read(Sheet sheet, Row header, SampleWords words, String file) {
        Map<Field, Integer> columns = columns(header, words);
        for (Field field : Field.values()) {
            if (!columns.containsKey(field)) {
                Place place = Place.file(file).column(words.headings().get(field), "");
                throw new KoemineException(Fault.of(FaultId.SAMPLE_COLUMN_MISSING, place));
            }
        }
        List<FilledRow> rows = new ArrayList<>();
        for (int i = header.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            FilledRow row = row(sheet.getRow(i), i, columns);
            if (!row.cells().isEmpty() || !row.formulas().isEmpty()) {
                rows.add(row);
            }
        }
        return new FilledSheet(file, words.headings(), words.judgements(), rows);
    }

    private FilledRow row(Row row, int index, Map<Field, Integer> columns) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        Set<Field> formulas = EnumSet.noneOf(Field.class);
        columns.forEach((field, column) -> {
            Cell cell = row == null ? null : row.getCell(column);
            if (!text(cell).isEmpty()) {
                cells.put(field, text(cell));
            }
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                formulas.add(field);
            }
        });
        return new FilledRow(index + 1L, cells, formulas);
    }

    private String text(Cell cell) {
        return cell == null ? "" : shown.formatCellValue(cell).strip();
    }
}
