package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.report.ReportDesigner;
import org.koemine.testing.Cares;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.WorkbookText;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.STEditAs;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The whole workbook as a reader gets it, from a believable content. */
class WholeWorkbookTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/koemine/report/excel");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            new WorkbookWriter()
                    .write(
                            new ReportDesigner()
                                    .layOut(Cares.caring(ReportVariants.judged(
                                            ReportVariants.changed(ReportContents.believable(locale, 60))))),
                            file(locale.getLanguage()));
        }
    }

    private static Path file(String language) {
        return folder.resolve(language + ".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void readsAsTheGoldenText(String language) throws Exception {
        String text = WorkbookText.of(file(language));
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(Path.of("target/golden/workbook-" + language + ".txt"), text);

        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve("workbook-" + language + ".txt")));
    }

    @Test
    void everyLinkLeadsToACellThatIsThere() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            List<String> dead = new ArrayList<>();
            int links = 0;
            for (var sheet : workbook) {
                for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                    String[] parts = link.getLocation().split("!", 2);
                    XSSFSheet target = workbook.getSheet(parts[0].replace("'", ""));
                    int row = new org.apache.poi.ss.util.CellReference(parts[1]).getRow();
                    links++;
                    if (target == null || target.getRow(row) == null) {
                        dead.add(link.getCellRef() + " → " + link.getLocation());
                    }
                }
            }
            assertThat(dead).isEmpty();
            assertThat(links).isEqualTo(286);
        }
    }

    @Test
    void chartsKeepTheirSizeWhereAFilterHidesRows() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            for (String sheet : List.of("テーマ別", "対策管理表")) {
                assertThat(workbook.getSheet(sheet)
                                .getDrawingPatriarch()
                                .getCTDrawing()
                                .getTwoCellAnchorList())
                        .extracting(anchor -> anchor.getEditAs())
                        .containsExactly(STEditAs.ONE_CELL, STEditAs.ONE_CELL);
            }
        }
    }

    @Test
    void aThemeLeadsToItsBlockOfComplaints() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            XSSFSheet themes = workbook.getSheet("テーマ別");
            XSSFSheet details = workbook.getSheet("明細");
            for (int row = 3; row < 6; row++) {
                String id = themes.getRow(row).getCell(0).getStringCellValue();
                String location = themes.getHyperlink(row, 1).getLocation();
                int target = Integer.parseInt(location.substring("明細!A".length())) - 1;
                assertThat(details.getRow(target).getCell(0).getStringCellValue())
                        .isEqualTo(id);
                assertThat(details.getRow(target - 1).getCell(0).getStringCellValue())
                        .isNotEqualTo(id);
            }
        }
    }

    @Test
    void theLongSheetsKeepTheirHeadersFilterAndPrintSettings() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            XSSFSheet details = workbook.getSheet("明細");

            assertThat(details.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(details.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(details.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:T63");
            assertThat(details.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(details))).isEqualTo("明細!$A$1:$J$63");
            assertThat(details.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(details.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(details.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndNamesNobody() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("苦情テーマ報告");
            assertThat(core.getSubject()).isEqualTo("苦情テーマ報告 2026-11-20");
            assertThat(core.getCreator()).isEqualTo("Koemine");
            assertThat(core.getKeywords())
                    .isEqualTo("まとめ,要確認,重大,テーマ別,推移,テーマ×商品,慢性,対策管理表,テーマカード,表現の見直し,"
                            + "応対,テーマ編集,変更,明細,編集の反映,取込結果,用語と読み方,作成条件,koemine");
        }
    }

    @Test
    void theTabsOfAChapterHaveOneColour() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets())
                            .mapToObj(sheet -> workbook.getSheetName(sheet) + " "
                                    + workbook.getSheetAt(sheet).getTabColor().getARGBHex()))
                    .contains("まとめ FF1F3A5F", "テーマ別 FF0072B2", "推移 FF0072B2", "テーマカード FF00664B", "明細 FF66748A");
        }
    }

    @Test
    void everyCardIsPrintedOnAPageOfItsOwn() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            XSSFSheet cards = workbook.getSheet("テーマカード");

            assertThat(workbook.getPrintArea(workbook.getSheetIndex(cards)).split(","))
                    .hasSize(12)
                    .startsWith("テーマカード!$A$4:$H$49", "テーマカード!$A$59:$H$104");
            assertThat(cards.getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void theSummaryIsOnePage() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file("ja").toFile())) {
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @Test
    void noTextOfACustomerIsLeft() throws Exception {
        String text = WorkbookText.of(file("ja"));

        assertThat(text)
                .doesNotContain("佐藤", "鈴木", "高橋", "田中", "勅使河原", "1234-5678", "桜丘")
                .contains("東京都世田谷区［住所］", "20261105-00123", "3,980円");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPartIsValidBySchema(String language) throws Exception {
        List<String> errors = new ArrayList<>();
        Set<String> checked = new TreeSet<>();
        try (ZipFile zip = new ZipFile(file(language).toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                XmlObject part = parse(zip, entry);
                if (part != null) {
                    checked.add(entry.getName().replaceAll("\\d+", "N"));
                    validate(entry.getName(), part, errors);
                }
            }
        }

        assertThat(errors).isEmpty();
        assertThat(checked)
                .containsExactly(
                        "docProps/app.xml",
                        "xl/charts/chartN.xml",
                        "xl/drawings/drawingN.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheetN.xml");
    }

    private static XmlObject parse(ZipFile zip, ZipEntry entry) throws Exception {
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().startsWith("xl/charts/chart")) {
                return ChartSpaceDocument.Factory.parse(in);
            }
            if (entry.getName().startsWith("xl/drawings/drawing")) {
                return CTDrawing.Factory.parse(in, new XmlOptions().setLoadReplaceDocumentElement(null));
            }
            if (entry.getName().startsWith("xl/worksheets/sheet")) {
                return WorksheetDocument.Factory.parse(in);
            }
            return switch (entry.getName()) {
                case "docProps/app.xml" -> PropertiesDocument.Factory.parse(in);
                case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(in);
                case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(in);
                case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(in);
                default -> null;
            };
        }
    }

    private static void validate(String name, XmlObject part, List<String> errors) {
        List<XmlError> found = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(found));
        found.forEach(error -> errors.add(name + ": " + error.getMessage()));
    }

    @Test
    void nothingPointsOutOfTheWorkbook() throws IOException {
        try (ZipFile zip = new ZipFile(file("ja").toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".rels")) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(xml).doesNotContain("TargetMode=\"External\"");
                }
            }
        }
    }
}
