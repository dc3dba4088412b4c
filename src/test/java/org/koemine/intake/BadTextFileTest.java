package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.ReadLog.HEADER;
import static org.koemine.intake.ReadLog.refusal;
import static org.koemine.intake.ReadLog.refusalId;
import static org.koemine.intake.ReadLog.worded;
import static org.koemine.intake.ReadLog.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultKind;
import org.koemine.settings.SourceSettings;

/** Files that are refused whole, each with a sentence on what to do. */
class BadTextFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n  \n", "\uFEFF\u3000\n"})
    void anEmptyFileIsRefused(String text) {
        Path file = write(folder, "空.csv", text);

        assertThat(worded(refusal(file)))
                .isEqualTo("空.csv is empty. If complaints were expected, export the file again. [K-204]");
    }

    @Test
    void aHeaderWithoutRowsIsANightWithoutComplaints() {
        ReadLog log = ReadLog.of(write(folder, "a.csv", HEADER));

        assertThat(log.accepted()).isEmpty();
        assertThat(log.rejected()).isEmpty();
        assertThat(log.notes())
                .extracting(ReadLog::worded)
                .containsExactly("a.csv has column names and no rows below them. [K-223]");
    }

    @Test
    void aTextInAnUnknownEncodingIsRefused() {
        String german = "Beschwerden über Lieferungen, Größe und Qualität – müßte geprüft werden\n".repeat(30);

        Path file = write(folder, "a.csv", german, StandardCharsets.ISO_8859_1);

        assertThat(refusalId(file)).isEqualTo(FaultId.ENCODING_NOT_FOUND);
    }

    @Test
    void anEncodingThatIsKnownIsReadWhereTheSettingsNameIt() {
        Path file = write(folder, "a.csv", "id,date,text\n1,2026-01-05,Größe falsch\n", StandardCharsets.ISO_8859_1);

        assertThat(ReadLog.of(file, ReadLog.saying(encoding("ISO-8859-1"))).texts())
                .containsExactly("Größe falsch");
    }

    @Test
    void anEncodingThatNobodyKnowsIsAFaultOfTheSettings() {
        Path file = write(folder, "a.csv", HEADER);

        assertThat(refusal(file, ReadLog.saying(encoding("klingon"))).id())
                .isEqualTo(FaultId.ENCODING_UNSUPPORTED)
                .extracting(FaultId::kind)
                .isEqualTo(FaultKind.SETTINGS);
    }

    private static SourceSettings encoding(String name) {
        return new SourceSettings(
                "*", Optional.of(name), Optional.empty(), OptionalInt.empty(), Optional.empty(), new TreeMap<>());
    }

    @Test
    void aBinaryRenamedToCsvIsRefused() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        noise[0] = (byte) 0x89;

        assertThat(refusalId(write(folder, "写真.csv", noise))).isEqualTo(FaultId.FILE_NOT_TEXT);
    }

    @Test
    void aBinaryOfZerosIsRefused() {
        assertThat(refusalId(write(folder, "a.csv", new byte[5_000]))).isEqualTo(FaultId.FILE_NOT_TEXT);
    }

    @Test
    void aCompressedFileIsRefused() {
        byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0};

        assertThat(worded(refusal(write(folder, "a.csv", gzip))))
                .isEqualTo("a.csv is compressed. Unpack it and put the file inside into the inbox. [K-206]");
    }

    @Test
    void aFileWithTenThousandColumnsIsRefused() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThat(worded(refusal(write(folder, "a.csv", names + "\n" + names + "\n"))))
                .isEqualTo("a.csv has 10000 columns in row 1, more than the 1000 allowed. Check the separator, or raise"
                        + " intake.most-columns. [K-211]");
    }

    @Test
    void aFileWithoutAComplaintColumnIsRefusedWithTheColumnsSeenAndTheRemedy() {
        Path file = write(folder, "売上.csv", "売上報告\n日付,店舗,金額\n2026-01-05,本店,100\n");

        assertThat(worded(refusal(file)))
                .isEqualTo("売上.csv: no column holds what was said. Columns seen: 日付, 店舗, 金額. Name the column under"
                        + " intake.sources, columns, as the field text. [K-209]");
    }

    @Test
    void aFileWithoutADateColumnIsRefusedWithTheColumnsSeenAndTheRemedy() {
        Path file = write(folder, "a.csv", "番号,申告内容\n1,届かない\n");

        assertThat(worded(refusal(file)))
                .isEqualTo("a.csv: no column holds the day of receipt. Columns seen: 番号, 申告内容. Name the column under"
                        + " intake.sources, columns, as the field received-on. [K-210]");
    }

    @Test
    void aFolderNamedLikeALogIsRefused() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("a.csv"));

        assertThat(refusalId(directory)).isEqualTo(FaultId.FILE_IS_DIRECTORY);
    }

    @Test
    void aFileThatIsGoneIsAFaultOfTheEnvironment() {
        assertThat(refusal(folder.resolve("none.csv")).id())
                .isEqualTo(FaultId.FILE_UNREADABLE)
                .extracting(FaultId::kind)
                .isEqualTo(FaultKind.ENVIRONMENT);
    }

    @Test
    void aFileOfOneEndlessLineIsRefusedWithoutFillingTheMemory() throws IOException {
        Path file = folder.resolve("a.csv");
        byte[] piece = "苦情".repeat(100_000).getBytes(Charset.forName("windows-31j"));
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 160; i++) {
                out.write(piece);
            }
        }

        assertThat(refusal(file, ReadLog.limited(10_000, 1_000)).id()).isEqualTo(FaultId.TEXT_COLUMN_MISSING);
    }
}
