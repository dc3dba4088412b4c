package org.koemine.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.excel.Books.HEADER;
import static org.koemine.intake.excel.Books.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;
import org.koemine.intake.AcceptedRow;
import org.koemine.intake.ComplaintLog;
import org.koemine.intake.ComplaintLogReader;
import org.koemine.settings.IntakeSettings;
import org.koemine.settings.SourceSettings;

/** Workbooks that cannot be read, each with a sentence on what to do. */
class BadWorkbookTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private Path sound() {
        return Books.write(folder, "a.xlsx", workbook -> {
            var sheet = workbook.createSheet("苦情");
            row(sheet, 1, HEADER);
            for (int i = 2; i <= 200; i++) {
                row(sheet, i, "N" + i, "2026-01-05", "ケトル", "熱い" + i);
            }
        });
    }

    @Test
    void aWorkbookOfTheOldKindIsRefusedWithWhatToDo() throws IOException {
        Path file = folder.resolve("台帳.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("a");
            workbook.write(out);
        }

        assertThat(message(file))
                .isEqualTo("台帳.xls is a workbook of the old kind (xls). Open it in Excel and save it as xlsx (Excel"
                        + " Workbook). [K-215]");
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(sound(), out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertThat(message(file))
                .isEqualTo("secret.xlsx is protected by a password. Save it without the password. [K-216]");
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(sound());
        for (int share = 1; share <= 9; share++) {
            Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * share / 10));

            assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_DAMAGED);
        }
    }

    @Test
    void aWorkbookWhoseSheetBreaksOffIsRefusedAfterTheRowsBefore() throws IOException {
        Path file = rewritten("xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2));

        assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_DAMAGED);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        String blanks = " ".repeat(8 * MEGABYTE);
        Path file = rewritten("xl/worksheets/sheet1.xml", xml -> xml.replace("<sheetData>", blanks + "<sheetData>"));

        assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_INFLATES);
    }

    @Test
    void aBombInTheSharedTextsIsRefused() throws IOException {
        String text = "あ".repeat(4 * MEGABYTE);
        Path file = rewritten("xl/sharedStrings.xml", xml -> xml.replace("<t>ケトル</t>", "<t>" + text + "</t>"));

        assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_INFLATES);
    }

    @Test
    void externalEntitiesAreNotFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "盗まれた");
        String entity = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>";
        for (String part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml"}) {
            Path file = rewritten(part, xml -> {
                int afterDeclaration = xml.indexOf("?>") + 2;
                return xml.substring(0, afterDeclaration)
                        + entity
                        + xml.substring(afterDeclaration).replace("ケトル", "&leak;");
            });

            assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_DAMAGED);
        }
    }

    @Test
    void anArchiveWithoutAWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("log.csv"));
            zip.write("a".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(file).id()).isEqualTo(FaultId.WORKBOOK_NONE);
    }

    @Test
    void aTextThatIsNamedLikeAWorkbookIsReadAsText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "受付番号,受付日,申告内容\n1,2026-01-05,熱い\n");

        assertThat(firstText(file)).isEqualTo("熱い");
    }

    @Test
    void aWorkbookThatIsNamedLikeATextIsReadAsAWorkbook() throws IOException {
        Path file = Files.move(sound(), folder.resolve("a.csv"));

        assertThat(firstText(file)).isEqualTo("熱い2");
    }

    @Test
    void aSheetThatIsNotThereIsAFaultOfTheSettings() {
        SourceSettings source = new SourceSettings(
                "*", Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of("三月"), new TreeMap<>());
        IntakeSettings usual = IntakeSettings.DEFAULT;
        Path file = sound();

        assertThat(word(refusal(
                        file,
                        new IntakeSettings(
                                usual.zone(),
                                List.of(source),
                                usual.rejectLimit(),
                                usual.longestCell(),
                                usual.mostColumns()))))
                .isEqualTo(
                        "a.xlsx: the settings name the sheet 三月, which the workbook does not have. Sheets: 苦情. [K-220]");
    }

    private interface Rewriting {
        String rewrite(String xml);
    }

    /** A sound workbook of which one part was rewritten. */
    private Path rewritten(String part, Rewriting rewriting) throws IOException {
        Path file = folder.resolve("rewritten.xlsx");
        try (ZipFile sound = new ZipFile(sound().toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Enumeration<? extends ZipEntry> entries = sound.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (InputStream in = sound.getInputStream(entry)) {
                    in.transferTo(bytes);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = entry.getName().equals(part)
                        ? rewriting
                                .rewrite(bytes.toString(StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes.toByteArray();
                zip.write(content);
            }
        }
        return file;
    }

    private static String firstText(Path file) {
        try (ComplaintLog log = reader(IntakeSettings.DEFAULT).open(file)) {
            return ((AcceptedRow) log.next()).complaint().text();
        }
    }

    private static Fault refusal(Path file) {
        return refusal(file, IntakeSettings.DEFAULT);
    }

    private static Fault refusal(Path file, IntakeSettings settings) {
        try (ComplaintLog log = reader(settings).open(file)) {
            while (log.hasNext()) {
                log.next();
            }
            throw new AssertionError("was read");
        } catch (KoemineException e) {
            return e.faults().get(0);
        }
    }

    private static ComplaintLogReader reader(IntakeSettings settings) {
        return new ComplaintLogReader(settings, LocalDate.of(2026, 1, 31));
    }

    private static String message(Path file) {
        return word(refusal(file));
    }

    private static String word(Fault fault) {
        return new FaultMessages(Locale.ENGLISH).word(fault);
    }
}
