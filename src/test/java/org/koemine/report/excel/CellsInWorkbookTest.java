package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.report.Value;
import org.koemine.testing.Reports;

class CellsInWorkbookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil\",\"x\")",
                "+81-90",
                "-5",
                "@SUM(A1)",
                "＝1+1",
                "\tx",
                "\n=1",
                "=cmd|' /C calc'!A0",
                "_x0041_",
                "a_x000D_b",
                "__x0041__",
                "<b>&amp;</b>",
                " 前後の空白 ",
                "一\n二\n三",
                "𠮷野家🍣",
                "💢💢💢",
                "00123",
                "2026/11/20",
                "1e5",
                "TRUE"
            })
    void everyTextIsReadBackAsThatText(String text) throws Exception {
        XSSFCell cell = written(new Value.Text(text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysTextWhenItIsEdited() throws Exception {
        assertThat(written(new Value.Text("=1+1")).getCellStyle().getQuotePrefixed())
                .isTrue();
        assertThat(written(new Value.Text("1+1")).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void theLongestTextFits() throws Exception {
        String text = "苦".repeat(32_767);

        assertThat(written(new Value.Text(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void aDayIsADate() throws Exception {
        XSSFCell cell = written(new Value.Day(LocalDate.of(2026, 11, 20)));

        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 20, 0, 0));
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy/mm/dd");
    }

    @Test
    void aTimeIsATime() throws Exception {
        XSSFCell cell = written(new Value.Clock(LocalTime.of(18, 0)));

        assertThat(cell.getNumericCellValue()).isEqualTo(0.75);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("hh:mm");
    }

    @Test
    void numbersAreNumbersInTheirFormats() throws Exception {
        XSSFCell whole = written(new Value.Whole(12_345));
        XSSFCell change = written(new Value.Change(-3));
        XSSFCell share = written(new Value.Share(0.125));

        assertThat(List.of(whole.getNumericCellValue(), change.getNumericCellValue(), share.getNumericCellValue()))
                .containsExactly(12_345.0, -3.0, 0.125);
        assertThat(List.of(format(whole), format(change), format(share)))
                .containsExactly("#,##0", "+#,##0;-#,##0;0", "0.0%");
    }

    @Test
    void theFooterShowsAnAmpersandAsOne() throws Exception {
        assertThat(written(new Value.Whole(1)).getSheet().getFooter().getLeft()).isEqualTo("&8A && B");
    }

    @Test
    void theDocumentNamesItsDayAndNoPerson() throws Exception {
        Path file = folder.resolve("a.xlsx");
        new WorkbookWriter().write(Reports.of(new Value.Whole(1)), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            CoreProperties core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("題");
            assertThat(core.getCreator()).isEqualTo("Koemine");
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-11-20T00:00:00Z");
        }
    }

    private static String format(XSSFCell cell) {
        return cell.getCellStyle().getDataFormatString();
    }

    private XSSFCell written(Value value) throws IOException, InvalidFormatException {
        Path file = folder.resolve("a.xlsx");
        new WorkbookWriter().write(Reports.of(value), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            return workbook.getSheetAt(0).getRow(0).getCell(0);
        }
    }
}
