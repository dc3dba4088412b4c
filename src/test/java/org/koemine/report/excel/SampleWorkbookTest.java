package org.koemine.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.report.SampleDesigner;
import org.koemine.testing.Samples;
import org.koemine.testing.WorkbookText;
import org.koemine.themes.inspection.FilledSheet;
import org.koemine.themes.inspection.FilledSheet.Field;
import org.koemine.themes.inspection.FilledSheet.FilledRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** A sample as a person gets it, and as it comes back. */
class SampleWorkbookTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/koemine/report/excel");
    private static final int FIRST = 3;

    @TempDir
    private Path folder;

    private Path write(Locale locale, String name) {
        Path file = folder.resolve(name);
        new WorkbookWriter().write(new SampleDesigner().layOut(Samples.content(locale)), file);
        return file;
    }

    private Path sample() {
        return write(Locale.JAPANESE, "点検.xlsx");
    }

    /** The sample after somebody did something to it. */
    private Path after(Consumer<XSSFWorkbook> change) throws IOException {
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(sample()));
                OutputStream out = Files.newOutputStream(filled)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return filled;
    }

    private static void refuses(Path file, FaultId id) {
        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> new SampleReader().read(file))
                .satisfies(thrown ->
                        assertThat(thrown.faults()).extracting(Fault::id).containsExactly(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void readsAsTheGoldenText(String language) throws Exception {
        String text = WorkbookText.of(write(Locale.forLanguageTag(language), "a.xlsx"));
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(Path.of("target/golden/sample-" + language + ".txt"), text);

        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve("sample-" + language + ".txt")));
    }

    @Test
    void theSameSampleMakesTheSameBytes() throws IOException {
        assertThat(write(Locale.JAPANESE, "a.xlsx")).hasSameBinaryContentAs(write(Locale.JAPANESE, "b.xlsx"));
    }

    @Test
    void everySheetIsValidBySchema() throws Exception {
        List<XmlError> errors = new ArrayList<>();
        try (ZipFile zip = new ZipFile(sample().toFile())) {
            for (int i = 1; i <= 3; i++) {
                WorksheetDocument.Factory.parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + i + ".xml")))
                        .validate(new XmlOptions().setErrorListener(errors));
            }
        }

        // Excel itself writes xml:space into a text, which the schema of its own format does not know.
        assertThat(errors)
                .filteredOn(error -> !error.getMessage().contains("space@"))
                .isEmpty();
    }

    @Test
    void onlyTheFieldsOfTheVerdictCanBeEdited() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample().toFile())) {
            XSSFSheet sheet = workbook.getSheet("点検");
            List<String> open = new ArrayList<>();
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().formatAsString());
                    }
                });
            }

            assertThat(workbook).allMatch(each -> ((XSSFSheet) each).isSheetLocked());
            assertThat(open).containsExactly("F4", "G4", "H4", "F5", "G5", "H5", "F6", "G6", "H6");
        }
    }

    @Test
    void theVerdictAndTheThemeAreChosenFromLists() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample().toFile())) {
            assertThat(workbook.getSheet("点検").getDataValidations())
                    .extracting(
                            choice -> choice.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                    + choice.getValidationConstraint().getFormula1())
                    .containsExactly("F4:F6 \"正しい,誤り,別のテーマ\"", "G4:G6 テーマ一覧!$A$4:$A$6");
        }
    }

    @Test
    void thePageIsMadeForScreenAndPaper() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample().toFile())) {
            XSSFSheet sheet = workbook.getSheet("点検");

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:H6");
        }
    }

    @Test
    void theMentionStandsOutBoldAndUnderlined() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample().toFile())) {
            XSSFRichTextString said =
                    workbook.getSheet("点検").getRow(FIRST).getCell(2).getRichStringCellValue();

            assertThat(said.getString()).isEqualTo("お世話になっております。●●と申します。注文した荷物が予定の日に届きません。電話 ［電話番号］ までご連絡ください。");
            assertThat(said.numFormattingRuns()).isEqualTo(3);
            assertThat(said.getString().substring(said.getIndexOfFormattingRun(1), said.getIndexOfFormattingRun(2)))
                    .isEqualTo("注文した荷物が予定の日に届きません。");
            assertThat(said.getFontOfFormattingRun(1).getBold()).isTrue();
            assertThat(said.getFontOfFormattingRun(1).getUnderline()).isEqualTo((byte) 1);
        }
    }

    @Test
    void aComplaintThatLooksLikeAFormulaStaysAText() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(sample().toFile())) {
            assertThat(workbook.getSheet("点検").getRow(FIRST + 1).getCell(2).getStringCellValue())
                    .isEqualTo("=写真と色が違う");
            assertThat(workbook.getSheet("点検")
                            .getRow(FIRST + 1)
                            .getCell(2)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isTrue();
        }
    }

    private static void tick(XSSFSheet sheet, int row, String verdict, String theme, String remark) {
        sheet.getRow(row).getCell(5).setCellValue(verdict);
        sheet.getRow(row).getCell(6).setCellValue(theme);
        sheet.getRow(row).getCell(7).setCellValue(remark);
    }

    private static Map<Field, String> cells(String theme, String... filled) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.THEME, theme);
        List<Field> fields = List.of(Field.JUDGEMENT, Field.RIGHT_THEME, Field.REMARK);
        for (int i = 0; i < filled.length; i++) {
            cells.put(fields.get(i), filled[i]);
        }
        return cells;
    }

    private static Map<Field, String> withoutId(FilledRow row) {
        Map<Field, String> cells = new EnumMap<>(row.cells());
        cells.remove(Field.ID);
        return cells;
    }

    @Test
    void whatIsFilledInComesBack() throws IOException {
        FilledSheet read = new SampleReader().read(after(workbook -> {
            tick(workbook.getSheet("点検"), FIRST, " 正しい ", "", "");
            tick(workbook.getSheet("点検"), FIRST + 2, "別のテーマ", "T-0003 箱がつぶれて届いた", "配送中の\n破損");
        }));

        assertThat(read.file()).isEqualTo("filled.xlsx");
        assertThat(read.rows()).extracting(FilledRow::number).containsExactly(4L, 5L, 6L);
        assertThat(read.rows())
                .extracting(SampleWorkbookTest::withoutId)
                .containsExactly(
                        cells("T-0001", "正しい"),
                        cells("T-0002"),
                        cells("T-0001", "別のテーマ", "T-0003 箱がつぶれて届いた", "配送中の\n破損"));
        assertThat(read.rows().get(0).cells().get(Field.ID)).startsWith("12-1-1-0-");
    }

    @Test
    void aFormulaIsSeenBesideWhatItShows() throws IOException {
        FilledSheet read = new SampleReader().read(after(workbook -> {
            workbook.getSheet("点検").getRow(FIRST).getCell(5).setCellFormula("\"正し\"&\"い\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(read.rows().get(0).formulas()).containsExactly(Field.JUDGEMENT);
        assertThat(read.rows().get(0).cells()).containsEntry(Field.JUDGEMENT, "正しい");
        assertThat(read.rows().get(1).formulas()).isEqualTo(Set.of());
    }

    @Test
    void anEnglishSheetIsReadWhateverItsNameIs() throws IOException {
        Path file = write(Locale.ENGLISH, "a.xlsx");
        FilledSheet read = new SampleReader().read(file);

        assertThat(read.headings()).containsEntry(Field.JUDGEMENT, "Verdict");
        assertThat(read.rows()).hasSize(3);
        assertThat(new SampleReader()
                        .read(after(workbook -> workbook.setSheetName(1, "10月分")))
                        .rows())
                .hasSize(3);
    }

    @Test
    void aSheetWithoutItsKeyColumnIsRefusedAndTheColumnNamed() throws IOException {
        Path file = after(
                workbook -> workbook.getSheet("点検").getRow(FIRST - 1).getCell(0).setBlank());

        assertThatExceptionOfType(KoemineException.class)
                .isThrownBy(() -> new SampleReader().read(file))
                .satisfies(thrown -> assertThat(thrown.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.id()).isEqualTo(FaultId.SAMPLE_COLUMN_MISSING);
                    assertThat(fault.place().column()).isEqualTo("抽出番号");
                }));
    }

    @Test
    void anotherWorkbookIsNoSample() throws IOException {
        refuses(after(workbook -> workbook.removeSheetAt(1)), FaultId.SAMPLE_NOT_ONE);
    }

    @Test
    void aWorkbookWithMacrosIsRefusedByItsNameAndByWhatItIs() throws IOException {
        refuses(Files.copy(sample(), folder.resolve("a.XLSM")), FaultId.WORKBOOK_WITH_MACROS);
        refuses(after(workbook -> workbook.setWorkbookType(XSSFWorkbookType.XLSM)), FaultId.WORKBOOK_WITH_MACROS);
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (OutputStream plain = encryptor.getDataStream(container)) {
                Files.copy(sample(), plain);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        refuses(file, FaultId.WORKBOOK_ENCRYPTED);
    }

    @Test
    void aWorkbookOfTheOldKindIsRefused() throws IOException {
        Path file = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        }

        refuses(file, FaultId.WORKBOOK_OLD);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(sample());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        refuses(Files.write(folder.resolve("half.xlsx"), half), FaultId.WORKBOOK_DAMAGED);
        refuses(Files.writeString(folder.resolve("text.xlsx"), "抽出番号,判定"), FaultId.WORKBOOK_DAMAGED);
        refuses(Files.writeString(folder.resolve("empty.xlsx"), ""), FaultId.FILE_EMPTY);
        refuses(folder.resolve("missing.xlsx"), FaultId.FILE_UNREADABLE);
        refuses(folder, FaultId.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$点検.xlsx", ".~lock.点検.xlsx#"})
    void aWorkbookThatIsOpenIsRefused(String owner) throws IOException {
        Files.writeString(folder.resolve(owner), "tanaka");

        refuses(sampleBeside(), FaultId.SAMPLE_OPEN_ELSEWHERE);
    }

    /** Written elsewhere, for the writer too refuses where an owner file lies. */
    private Path sampleBeside() throws IOException {
        return Files.move(write(Locale.JAPANESE, "a.xlsx"), folder.resolve("点検.xlsx"));
    }

    @Test
    void theOwnerFileItselfIsNoSample() throws IOException {
        refuses(Files.writeString(folder.resolve("~$点検.xlsx"), "tanaka"), FaultId.SAMPLE_LOCK_FILE);
    }
}
