package org.koemine.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.excel.Books.HEADER;
import static org.koemine.intake.excel.Books.format;
import static org.koemine.intake.excel.Books.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.intake.cells.CellLimits;
import org.koemine.intake.cells.CellRow;
import org.koemine.intake.cells.CellRows;
import org.koemine.settings.SourceSettings;

class WorkbookTest {
    private static final CellLimits LIMITS = new CellLimits(1_000_000);

    @TempDir
    private Path folder;

    @Test
    void cellsReadAsTheirUserSeesThem() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("苦情");
            Row row = row(sheet, 1, 12, 0.5, 1_234_567, true, "文", 1e10, 3.25);
            format(workbook, row.getCell(0), "0000");
            format(workbook, row.getCell(1), "0%");
            format(workbook, row.getCell(2), "#,##0");
        });

        assertThat(rows(file, "苦情").get(0).cells())
                .containsExactly("0012", "50%", "1,234,567", "TRUE", "文", "10000000000", "3.25");
    }

    @Test
    void datesReadAsIsoWhateverTheirFormat() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Row row = row(workbook.createSheet("苦情"), 1, 46_027, 46_027, 46_027, 46_027.378_819_444, 0.378_472_222);
            format(workbook, row.getCell(0), "m/d/yy");
            format(workbook, row.getCell(1), "yyyy\"年\"m\"月\"d\"日\"");
            format(workbook, row.getCell(2), "[$-411]ge.m.d;@");
            format(workbook, row.getCell(3), "yyyy/m/d h:mm");
            format(workbook, row.getCell(4), "h:mm");
        });

        assertThat(rows(file, "苦情").get(0).cells())
                .containsExactly("2026-01-05", "2026-01-05", "2026-01-05", "2026-01-05T09:05:30", "09:05");
    }

    @Test
    void datesOfAWorkbookThatCountsFrom1904AreRead() {
        Path file = Books.write(folder, "mac.xlsx", workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row row = row(workbook.createSheet("苦情"), 1, 46_027 - 1_462);
            format(workbook, row.getCell(0), "yyyy/m/d");
        });

        assertThat(rows(file, "苦情").get(0).cells()).containsExactly("2026-01-05");
        try (Workbook workbook = Workbook.open(file, SourceSettings.UNSAID, LIMITS)) {
            assertThat(workbook.dayZero()).contains(LocalDate.of(1904, 1, 1));
        }
    }

    @Test
    void formulasReadAsTheirLastResult() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Row row = row(workbook.createSheet("苦情"), 1, 1, 2);
            row.createCell(2).setCellFormula("A1+B1");
            row.createCell(3).setCellFormula("\"合\"&\"計\"");
            row.createCell(4).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(rows(file, "苦情").get(0).cells()).containsExactly("1", "2", "3", "合計", "");
    }

    @Test
    void mergedCellsAndGapsKeepTheirPlaces() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            Sheet sheet = workbook.createSheet("苦情");
            row(sheet, 1, "苦情一覧");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 3, HEADER);
            row(sheet, 5, null, "b", null, "d");
        });

        List<CellRow> rows = rows(file, "苦情");

        assertThat(rows).extracting(CellRow::row).containsExactly(1L, 3L, 5L);
        assertThat(rows.get(2).cells()).containsExactly("", "b", "", "d");
    }

    @Test
    void visibleSheetsAreTablesAndHiddenOnesAreNoted() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            row(workbook.createSheet("1月"), 1, "a");
            row(workbook.createSheet("控え"), 1, "b");
            row(workbook.createSheet("2月"), 1, "c");
            workbook.setSheetHidden(1, true);
        });

        try (Workbook workbook = Workbook.open(file, SourceSettings.UNSAID, LIMITS)) {
            assertThat(workbook.names()).containsExactly("1月", "2月");
            assertThat(workbook.notes()).extracting(Fault::id).containsExactly(FaultId.SHEET_HIDDEN);
        }
    }

    @Test
    void aSheetThatTheSettingsNameIsTheOnlyOneEvenIfHidden() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            row(workbook.createSheet("1月"), 1, "a");
            row(workbook.createSheet("控え"), 1, "b");
            workbook.setSheetHidden(1, true);
        });

        try (Workbook workbook = Workbook.open(file, sheet("控え"), LIMITS)) {
            assertThat(workbook.names()).containsExactly("控え");
            assertThat(workbook.notes()).isEmpty();
        }
    }

    @Test
    void aTableIsReadFromItsStartAsOftenAsAsked() {
        Path file = Books.write(folder, "a.xlsx", workbook -> {
            row(workbook.createSheet("1月"), 1, "a");
            row(workbook.createSheet("2月"), 1, "b");
        });

        try (Workbook workbook = Workbook.open(file, SourceSettings.UNSAID, LIMITS)) {
            for (int i = 0; i < 3; i++) {
                assertThat(workbook.open("2月").next().cells()).containsExactly("b");
                assertThat(workbook.open("1月").next().cells()).containsExactly("a");
            }
        }
    }

    @Test
    void aCellOverTheLimitDamagesItsRow() {
        Path file = Books.write(folder, "a.xlsx", workbook -> row(workbook.createSheet("a"), 1, "x".repeat(11)));

        try (Workbook workbook = Workbook.open(file, SourceSettings.UNSAID, new CellLimits(10));
                CellRows rows = workbook.open("a")) {
            assertThat(rows.next().damage()).map(Fault::id).contains(FaultId.CELL_TOO_LONG);
        }
    }

    private static SourceSettings sheet(String name) {
        return new SourceSettings(
                "*", Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(name), new TreeMap<>());
    }

    private static List<CellRow> rows(Path file, String sheet) {
        List<CellRow> all = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file, SourceSettings.UNSAID, LIMITS);
                CellRows rows = workbook.open(sheet)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }
}
