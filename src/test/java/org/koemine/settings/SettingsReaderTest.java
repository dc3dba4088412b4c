package org.koemine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultKind;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.KoemineException;

class SettingsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyPageLeavesEverythingAtItsDefault() {
        assertThat(SettingsReader.parse("s.yaml", "")).isEqualTo(Settings.DEFAULT);
        assertThat(SettingsReader.parse("s.yaml", "# nothing\n")).isEqualTo(Settings.DEFAULT);
        assertThat(SettingsReader.parse("s.yaml", "trends:\nintake:\n  sources:\n"))
                .isEqualTo(Settings.DEFAULT);
    }

    @Test
    void everyKnobIsRead() {
        Settings settings = SettingsReader.parse("s.yaml", """
                run:
                  seed: 7
                intake:
                  zone: UTC
                  reject-limit: 2.5 %
                  longest-cell: 2000
                  most-columns: 50
                themes:
                  granularity: 1.5
                  smallest-theme: 4
                trends:
                  period: 1 w
                  chronic-weeks: 20 w
                  chronic-presence: 15 w
                  chronic-share: 1.5 %
                  false-alarms: 4
                prevention:
                  severe-days: 90 d
                  repeat-days: 45 日
                  open-days: 7 d
                report:
                  language: en
                  detail-rows: 500
                  top-themes: 5
                  editions: monthly
                  keep: 10 w
                """);

        assertThat(settings)
                .isEqualTo(new Settings(
                        new IntakeSettings(ZoneId.of("UTC"), List.of(), 0.025, 2000, 50),
                        GuideSettings.DEFAULT,
                        new ThemeSettings(1.5, 4),
                        new TrendSettings(7, 20, 15, 0.015, 4),
                        new PreventionSettings(90, 45, 7),
                        new ReportSettings(Locale.ENGLISH, 500, 5, Editions.MONTHLY, 70),
                        7));
    }

    @Test
    void whatJapaneseOperatorsTypeIsUnderstood() {
        Settings settings =
                SettingsReader.parse("s.yaml", "trends:\n  period: ２週間\n  chronic-weeks: 20週\n  chronic-share: １％\n");

        assertThat(settings.trends()).isEqualTo(new TrendSettings(14, 20, 12, 0.01, 2));
    }

    @Test
    void sourcesAreReadWithTheFieldUnderEachHeader() {
        Settings settings = SettingsReader.parse("s.yaml", """
                intake:
                  sources:
                    - files: "call-*.csv"
                      encoding: Shift_JIS
                      separator: tab
                      header-row: 3
                      columns:
                        text: 申告内容
                        received-on: 受付日
                    - files: "*.xlsx"
                      sheet: 苦情一覧
                """);

        assertThat(settings.intake().sources())
                .containsExactly(
                        new SourceSettings(
                                "call-*.csv",
                                Optional.of("windows-31j"),
                                Optional.of('\t'),
                                OptionalInt.of(3),
                                Optional.empty(),
                                new TreeMap<>(java.util.Map.of("申告内容", "text", "受付日", "received-on"))),
                        new SourceSettings(
                                "*.xlsx",
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.of("苦情一覧"),
                                new TreeMap<>()));
    }

    @Test
    void mappingFilesBesideThePageComeAfterItsOwnSources() throws IOException {
        Files.writeString(folder.resolve("call.yaml"), "files: call.csv\ncolumns:\n  text: 内容\n");
        Files.writeString(
                folder.resolve("s.yaml"), "intake:\n  mappings: [call.yaml]\n  sources:\n    - files: own.csv\n");

        assertThat(SettingsReader.read(folder.resolve("s.yaml"))
                        .settings()
                        .intake()
                        .sources())
                .extracting(SourceSettings::files)
                .containsExactly("own.csv", "call.csv");
    }

    @Test
    void aMappingFileThatIsWrongIsReportedWithItsOwnLines() throws IOException {
        Files.writeString(folder.resolve("call.yaml"), "files: call.csv\ncolour: red\n");
        Files.writeString(folder.resolve("s.yaml"), """
                intake:
                  mappings:
                    - call.yaml
                    - gone.yaml
                    - ../elsewhere.yaml
                themes:
                  granularity: 9
                """);

        assertThat(messages(() -> SettingsReader.read(folder.resolve("s.yaml"))))
                .containsExactly(
                        "call.yaml, line 2: there is no setting colour. Known are: files, encoding, separator,"
                                + " header-row, sheet, columns. [K-108]",
                        "There is no settings file " + folder.resolve("gone.yaml") + ". Check its path. [K-101]",
                        "s.yaml, line 5: intake.mappings[3] names «../elsewhere.yaml», which is not beside the"
                                + " settings file. Put mapping files into its folder. [K-125]",
                        "s.yaml, line 7: themes.granularity is «9», which is outside 0.25 … 4. [K-118]");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsPath() {
        Path gone = folder.resolve("gone.yaml");

        assertThat(messages(() -> SettingsReader.read(gone)))
                .containsExactly("There is no settings file " + gone + ". Check its path. [K-101]");
    }

    @Test
    void aFolderIsNoSettingsFile() {
        assertThat(messages(() -> SettingsReader.read(folder)))
                .containsExactly("There is no settings file " + folder + ". Check its path. [K-101]");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path page = folder.resolve("s.yaml");
        Files.write(page, "report:\n  language: 日本語\n".getBytes(Charset.forName("windows-31j")));

        assertThat(messages(() -> SettingsReader.read(page)))
                .containsExactly("s.yaml is not UTF-8. Save it again as UTF-8. [K-104]");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        Path page = folder.resolve("s.yaml");
        Files.writeString(page, "\uFEFFrun:\n  seed: 3\n");

        assertThat(SettingsReader.read(page).settings().seed()).isEqualTo(3);
    }

    @Test
    void aVeryLargeFileIsNotRead() throws IOException {
        Path page = folder.resolve("s.yaml");
        Files.writeString(page, "# " + "x".repeat(1 << 20));

        assertThat(messages(() -> SettingsReader.read(page)))
                .containsExactly(
                        "s.yaml is larger than 1024 KB, which no settings file is. Check that it is the right file. [K-103]");
    }

    @Test
    void aThousandOpenBracketsDoNotExhaustTheStack() {
        assertThat(messages(() -> SettingsReader.parse("s.yaml", "[".repeat(500_000))))
                .containsExactly(
                        "s.yaml, line 1: nested deeper than 8 levels. Compare with settings.example.yaml. [K-107]");
    }

    private static List<String> messages(Runnable reading) {
        KoemineException wrong = catchThrowableOfType(KoemineException.class, reading::run);
        assertThat(wrong.kind()).isEqualTo(FaultKind.SETTINGS);
        return wrong.faults().stream()
                .map(new FaultMessages(Locale.ENGLISH)::word)
                .toList();
    }
}
