package org.koemine.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleFilesTest {
    private static Map<String, byte[]> made;

    @BeforeAll
    static void make() {
        made = SampleWriter.files();
    }

    @Test
    void theCommittedFilesAreThoseTheGeneratorMakes() throws IOException {
        assertThat(CommittedSample.files().keySet()).isEqualTo(new TreeSet<>(made.keySet()));
    }

    @Test
    void everyTextFileIsTheSameByteForByte() throws IOException {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            if (!file.getKey().endsWith(".xlsx")) {
                byte[] committed = Files.readAllBytes(CommittedSample.files().get(file.getKey()));
                assertThat(committed).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void theWorkbookIsTheSameCellByCell() throws IOException {
        String name = "inbox/2026-returns-desk.xlsx";
        byte[] committed = Files.readAllBytes(CommittedSample.files().get(name));
        assertThat(cells(committed)).isEqualTo(cells(made.get(name)));
    }

    @Test
    void theSampleStaysSmall() {
        int bytes = made.values().stream().mapToInt(file -> file.length).sum();
        assertThat(bytes).isLessThan(1_600_000);
    }

    /** Address, type, value and format of every cell: a zip archive's own bytes hold the time of writing. */
    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                cells.add(sheet.getSheetName() + sheet.getMergedRegions());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String format = cell.getCellStyle().getDataFormatString();
                        cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell + " " + format);
                    }
                }
            }
        }
        return cells;
    }
}
