package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.koemine.report.KeySheet;
import org.koemine.testing.Typist;

/** Whatever is wrong with a workbook is named, and nothing else is stopped by it. */
class BadWorkbookTest extends FirstNight {
    private static final String MEASURE = "COUNTERMEASURE.";

    @Override
    void begin() {
        nights.begin(200);
        nights.type(
                nights.workbook(),
                "1.xlsx",
                typist -> typist.type(MEASURE + "THEME", "new-01", "T-0001")
                        .type(MEASURE + "OWNER", "new-01", "佐藤")
                        .type(MEASURE + "CAUSE", "new-01", "締切が早い"));
        nights.night();
    }

    private Run typed(Consumer<Typist> typing) {
        nights.type(nights.workbook(), "2.xlsx", typing);
        return nights.night();
    }

    @Test
    void aFormulaIsRefusedWithWhatItWas() {
        typed(typist ->
                typist.formula(MEASURE + "TARGET", "M-0001", "1+1").type(MEASURE + "DUE", "M-0001", "2026/6/1"));

        assertThat(nights.told())
                .containsExactly(
                        "APPLIED COUNTERMEASURE/M-0001/DUE 2026/6/1",
                        "REFUSED COUNTERMEASURE/M-0001/TARGET =1+1 EDIT_FORMULA");
    }

    @Test
    void mergedCellsAreRefusedAndWhatTheyCoveredIsKept() {
        typed(typist -> {
            Cell owner = typist.cell(MEASURE + "OWNER", "M-0001");
            typist.type(MEASURE + "PREVENTION", "M-0001", "まとめて").type(MEASURE + "OWNER", "M-0001", "");
            owner.getSheet()
                    .addMergedRegion(new CellRangeAddress(
                            owner.getRowIndex(),
                            owner.getRowIndex(),
                            owner.getColumnIndex() - 1,
                            owner.getColumnIndex()));
        });

        assertThat(nights.told())
                .containsExactly(
                        "REFUSED COUNTERMEASURE/M-0001/OWNER  now 佐藤 EDIT_MERGED_CELL",
                        "REFUSED COUNTERMEASURE/M-0001/PREVENTION まとめて EDIT_MERGED_CELL");
        assertThat(nights.register().get(0).owner()).isEqualTo("佐藤");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestOfItsRowIsTaken() {
        typed(typist -> typist.type(MEASURE + "THEME", "new-01", "T-0001")
                .type(MEASURE + "STATUS", "new-01", "たぶん")
                .type(MEASURE + "DUE", "new-01", "来月")
                .type(MEASURE + "STARTED_ON", "new-01", "2026年11月1日")
                .type(MEASURE + "TARGET", "new-01", "あ".repeat(201)));

        assertThat(nights.told())
                .containsExactly(
                        "REFUSED COUNTERMEASURE/M-0002/DUE 来月 EDIT_DAY_UNREADABLE",
                        "APPLIED COUNTERMEASURE/M-0002/STARTED_ON 2026年11月1日",
                        "REFUSED COUNTERMEASURE/M-0002/STATUS たぶん EDIT_WORD_UNKNOWN",
                        "REFUSED COUNTERMEASURE/M-0002/TARGET " + "あ".repeat(201) + " EDIT_TOO_LONG",
                        "APPLIED COUNTERMEASURE/M-0002/THEME T-0001");
        assertThat(nights.register()).hasSize(2);
    }

    @Test
    void aCountermeasureForAnUnknownThemeIsNotEnteredAndNothingOfItIsLost() {
        typed(typist -> typist.type(MEASURE + "THEME", "new-02", "T-9999").type(MEASURE + "OWNER", "new-02", "鈴木"));

        assertThat(nights.told())
                .containsExactly(
                        "REFUSED COUNTERMEASURE/new-02/OWNER 鈴木 EDIT_THEME_MISSING",
                        "REFUSED COUNTERMEASURE/new-02/THEME T-9999 EDIT_THEME_UNKNOWN");
        assertThat(nights.register()).hasSize(1);
    }

    @Test
    void aCopiedSheetThatSaysTheSameIsReadOnceAndOneThatDiffersIsRefused() {
        typed(typist -> {
            typist.type(MEASURE + "OWNER", "M-0001", "鈴木").type(MEASURE + "CAUSE", "M-0001", "人手不足");
            Sheet copy = typist.workbook().cloneSheet(typist.workbook().getSheetIndex("対策管理表"));
            Cell owner = typist.cell(MEASURE + "OWNER", "M-0001");
            Cell copied = copy.getRow(owner.getRowIndex()).getCell(owner.getColumnIndex());
            copied.setBlank();
            copied.setCellValue("高橋");
        });

        assertThat(nights.told())
                .containsExactly(
                        "REFUSED COUNTERMEASURE/M-0001/OWNER 鈴木 EDIT_TWICE",
                        "REFUSED COUNTERMEASURE/M-0001/OWNER 高橋 EDIT_TWICE",
                        "APPLIED COUNTERMEASURE/M-0001/CAUSE 人手不足");
    }

    @Test
    void aRenamedSheetIsKnownByItsKeys() {
        typed(typist -> {
            typist.type(MEASURE + "OWNER", "M-0001", "鈴木");
            typist.workbook().setSheetName(typist.workbook().getSheetIndex("対策管理表"), "自分用");
            typist.workbook().setSheetOrder("自分用", 0);
        });

        assertThat(nights.told()).containsExactly("APPLIED COUNTERMEASURE/M-0001/OWNER 鈴木");
    }

    @Test
    void ofASheetWhoseKeyColumnIsGoneEverythingTypedIsListed() {
        typed(typist -> {
            typist.type(MEASURE + "OWNER", "M-0001", "鈴木");
            for (Row row : typist.cell(MEASURE + "OWNER", "M-0001").getSheet()) {
                Cell key = row.getCell(12);
                if (key != null) {
                    row.removeCell(key);
                }
            }
        });

        assertThat(nights.told()).containsExactly("REFUSED ? 鈴木 EDIT_SHEET_WITHOUT_KEYS");
    }

    @Test
    void aSheetWithoutAnyKeysIsNamed() {
        typed(typist -> {
            Sheet sheet = typist.cell(MEASURE + "OWNER", "M-0001").getSheet();
            sheet.removeRow(sheet.getRow(2));
        });

        assertThat(nights.told()).containsExactly("REFUSED ?  EDIT_SHEET_WITHOUT_KEYS");
    }

    @Test
    void aRowThatWasInsertedIsListed() {
        typed(typist -> {
            Cell owner = typist.cell(MEASURE + "OWNER", "M-0001");
            owner.getSheet().createRow(60).createCell(owner.getColumnIndex()).setCellValue("田中");
        });

        assertThat(nights.told()).containsExactly("REFUSED ? 田中 EDIT_ROW_WITHOUT_KEY");
    }

    @Test
    void aWorkbookOfAnotherDatabaseIsRefusedWhole() {
        Run run = typed(typist -> {
            typist.type(MEASURE + "OWNER", "M-0001", "鈴木");
            Cell identity = typist.workbook().getSheet(KeySheet.NAME).getRow(0).getCell(2);
            identity.setBlank();
            identity.setCellValue("ffffffffffffffff");
        });

        assertThat(nights.told()).containsExactly("REFUSED ?  RETURNED_FROM_ANOTHER_DATABASE");
        assertRefused(run, "2.xlsx");
    }

    @Test
    void aWorkbookOfAnEarlierVersionIsRefusedWholeAndNotTakenForALog() {
        Run run = typed(
                typist -> typist.workbook().removeSheetAt(typist.workbook().getSheetIndex(KeySheet.NAME)));

        assertThat(nights.told()).containsExactly("REFUSED ?  RETURNED_OF_ANOTHER_VERSION");
        assertRefused(run, "2.xlsx");
    }

    @Test
    void aWorkbookWithMacrosIsRefusedWhole() {
        Run run = typed(typist -> typist.workbook().setWorkbookType(XSSFWorkbookType.XLSM));

        assertThat(nights.told()).containsExactly("REFUSED ?  WORKBOOK_WITH_MACROS");
        assertRefused(run, "2.xlsx");
    }

    @Test
    void aWorkbookThatSomebodyHasOpenWaitsForTheNextNight() throws IOException {
        Files.writeString(nights.inbox().resolve("~$2.xlsx"), "佐藤");
        Run run = typed(typist -> typist.type(MEASURE + "OWNER", "M-0001", "鈴木"));

        assertThat(nights.told()).containsExactly("REFUSED ?  RETURNED_STILL_OPEN");
        assertRefused(run, "2.xlsx");

        Files.delete(nights.inbox().resolve("~$2.xlsx"));
        nights.night();

        assertThat(nights.told()).containsExactly("APPLIED COUNTERMEASURE/M-0001/OWNER 鈴木");
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        Path plain = nights.workbook();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (OPCPackage parts = OPCPackage.open(plain.toFile());
                    OutputStream out = encryptor.getDataStream(container)) {
                parts.save(out);
            }
            try (OutputStream out = Files.newOutputStream(nights.inbox().resolve("2.xlsx"))) {
                container.writeFilesystem(out);
            }
        }
        Run run = nights.night();

        assertThat(nights.told()).containsExactly("REFUSED ?  WORKBOOK_ENCRYPTED");
        assertRefused(run, "2.xlsx");
    }

    @Test
    void aFileThatWasCutOffIsNamed() throws IOException {
        try (InputStream whole = Files.newInputStream(nights.workbook())) {
            Files.write(nights.inbox().resolve("2.xlsx"), whole.readNBytes(20_000));
        }
        Run run = nights.night();

        assertThat(nights.told()).containsExactly("REFUSED ?  WORKBOOK_DAMAGED");
        assertRefused(run, "2.xlsx");
    }

    @Test
    void aLogThatCannotBeReadIsNoBusinessOfTheSheetOfEntries() throws IOException {
        Files.writeString(nights.inbox().resolve("2.csv"), "あ,い\n1,2\n", StandardCharsets.UTF_8);
        nights.night();

        assertThat(nights.told()).isEmpty();
    }

    private void assertRefused(Run run, String name) {
        assertThat(run.status()).isEqualTo(RunStatus.FILES_REFUSED);
        assertThat(nights.inbox().resolve(name)).exists();
        assertThat(nights.register().get(0).owner()).isEqualTo("佐藤");
    }
}
