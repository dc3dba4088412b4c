package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.FaultMessages;
import org.koemine.fault.Place;
import org.koemine.jobs.command.KoemineProcess.Answer;

/**
 * What the account that runs the night may not read or write: it is named with its remedy in both languages, nothing
 * half-written stays, and once the permission is given the same command does the work.
 */
class FilePermissionsTest {
    private static final String LOG = "受付番号,受付日,内容\n1,2026-03-30,荷物が届かない。\n2,2026-03-31,箱がつぶれていた。\n";
    private static final String WORKBOOK = "reports/2026-04-01/koemine-2026-04-01.xlsx";
    private static final String READ_ONLY_FOLDER = "r-xr-xr-x";
    private static final String READ_ONLY_FILE = "r--r--r--";
    private static final String NOTHING = "---------";

    private static KoemineProcess koemine;

    @TempDir
    private Path folder;

    private final Map<Path, Set<PosixFilePermission>> barred = new LinkedHashMap<>();
    private List<String> command;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        koemine = new KoemineProcess();
    }

    @AfterAll
    static void end() throws Exception {
        if (koemine != null) {
            koemine.close();
        }
    }

    @BeforeEach
    void makeNight() throws IOException {
        put("inbox/a.csv", LOG);
        command = List.of(
                "nightly",
                "--inbox=" + folder.resolve("inbox"),
                "--reports=" + folder.resolve("reports"),
                "--database=" + folder.resolve("data/koemine"));
    }

    @AfterEach
    void repair() throws IOException {
        for (Map.Entry<Path, Set<PosixFilePermission>> each : barred.entrySet()) {
            Files.setPosixFilePermissions(each.getKey(), each.getValue());
        }
        barred.clear();
    }

    private Path bar(String name, String permissions) throws IOException {
        Path path = folder.resolve(name);
        barred.put(path, Files.getPosixFilePermissions(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        return path;
    }

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Answer run(Locale locale, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of(more));
        arguments.add("--locale=" + locale.getLanguage());
        return koemine.run(arguments.toArray(String[]::new));
    }

    /** In both languages; the remedies are part of what is said. */
    private void refuses(int code, Fault fault, String english, String japanese) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Answer answer = run(locale);
            assertThat(answer.err().strip()).isEqualTo(new FaultMessages(locale).word(fault));
            assertThat(answer.err()).contains(locale.equals(Locale.ENGLISH) ? english : japanese);
            assertThat(answer.code()).isEqualTo(code);
        }
        repair();
    }

    private void finishesNow(String... files) throws IOException {
        Answer answer = run(Locale.ENGLISH);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("2 rows read = 2 new");
        assertThat(files()).containsExactly(files);
    }

    private void finishesNow() throws IOException {
        finishesNow("archive/2026-04-01/a.csv", WORKBOOK);
    }

    /** All that lies in the folders of the night, half-written things and hidden ones too. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(folder::relativize)
                    .map(Path::toString)
                    .filter(name -> name.matches("(inbox|archive|reports)/.*"))
                    .filter(name -> Files.isRegularFile(folder.resolve(name)) || name.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aLogThatCannotBeReadIsRefusedAndTheOthersAreRead() throws IOException {
        put("inbox/b.csv", LOG.replace("\n1,", "\n3,").replace("\n2,", "\n4,"));
        bar("inbox/a.csv", NOTHING);
        String english = "a.csv cannot be read: AccessDeniedException. Check the disk and the permissions of the file";

        Answer night = run(Locale.ENGLISH);
        assertThat(night.code()).isEqualTo(ExitCode.INPUT);
        assertThat(night.out()).contains("Refused: " + english, "2 files, 2 rows read = 2 new");
        Answer check = koemine.run("check", folder.resolve("inbox/a.csv").toString(), "--locale=ja");
        assertThat(check.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(check.err()).contains("a.csv を読めません: AccessDeniedException。ディスクとファイルの権限を確認し");
        assertThat(files()).containsExactly("archive/2026-04-01/b.csv", "inbox/a.csv", WORKBOOK);

        repair();
        finishesNow("archive/2026-04-01/a.csv", "archive/2026-04-01/b.csv", WORKBOOK);
    }

    @Test
    void anInboxThatCannotBeListedIsNamed() throws IOException {
        Path inbox = bar("inbox", "-wx------");
        Fault fault = Fault.of(FaultId.INBOX_MISSING, Place.file(inbox.toString()), "AccessDeniedException");

        refuses(ExitCode.ENVIRONMENT, fault, "the account that runs Koemine may read it", "読み取り権限");
        finishesNow();
    }

    @Test
    void aSettingsFileThatCannotBeReadIsNamedBeforeAnythingIsDone() throws IOException {
        put("settings.yaml", "themes:\n  granularity: 1\n");
        Path settings = bar("settings.yaml", NOTHING);
        command = Stream.concat(command.stream(), Stream.of("--settings=" + settings))
                .toList();
        Fault fault = Fault.of(FaultId.SETTINGS_FILE_UNREADABLE, Place.file("settings.yaml"), settings);

        refuses(ExitCode.SETTINGS, fault, "Check its permissions", "アクセス権を確認");
        assertThat(folder.resolve("data")).doesNotExist();
        finishesNow();
    }

    @Test
    void aReportsFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("reports"));
        Path ofTheDay = bar("reports", READ_ONLY_FOLDER).resolve("2026-04-01");
        Fault fault = Fault.of(
                FaultId.REPORT_FOLDER_NOT_WRITABLE,
                Place.file("koemine-2026-04-01.xlsx"),
                ofTheDay,
                "AccessDeniedException: " + ofTheDay);

        refuses(ExitCode.ENVIRONMENT, fault, "give another one with --reports", "--reports で別のフォルダーを指定");
        assertThat(files()).containsExactly("inbox/a.csv");
        finishesNow();
    }

    @Test
    void aWorkbookThatIsProtectedAgainstWritingIsNotReplaced() throws IOException {
        finishesNow();
        Path workbook = bar(WORKBOOK, READ_ONLY_FILE);
        byte[] protectedOne = Files.readAllBytes(workbook);
        put("inbox/b.csv", LOG.replace("\n1,", "\n3,").replace("\n2,", "\n4,"));
        Fault fault = Fault.of(FaultId.REPORT_WRITE_PROTECTED, Place.file("koemine-2026-04-01.xlsx"), workbook);

        refuses(ExitCode.ENVIRONMENT, fault, "Remove the protection", "書き込み禁止を解除");
        assertThat(workbook).hasBinaryContent(protectedOne);
        assertThat(files()).containsExactly("archive/2026-04-01/a.csv", "inbox/b.csv", WORKBOOK);
        finishesNow("archive/2026-04-01/a.csv", "archive/2026-04-01/b.csv", WORKBOOK);
    }

    @Test
    void aDatabaseFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        put("logs/koemine.log", "");
        command = Stream.concat(command.stream(), Stream.of("--log=" + folder.resolve("logs/koemine.log")))
                .toList();
        bar("data", READ_ONLY_FOLDER);
        Fault fault = Fault.of(FaultId.DATABASE_NOT_WRITABLE, Place.NOWHERE, data.resolve("koemine.mv.db"));

        refuses(ExitCode.ENVIRONMENT, fault, "Check the permissions of its folder", "フォルダーの権限");
        assertThat(data).isEmptyDirectory();
        finishesNow();
    }

    @Test
    void aDatabaseFileThatCannotBeWrittenIsNamedAndStaysAsItIs() throws IOException {
        finishesNow();
        Path database = bar("data/koemine.mv.db", READ_ONLY_FILE);
        byte[] before = Files.readAllBytes(database);
        put("inbox/b.csv", LOG.replace("\n1,", "\n3,").replace("\n2,", "\n4,"));
        Fault fault = Fault.of(FaultId.DATABASE_NOT_WRITABLE, Place.NOWHERE, database);

        refuses(ExitCode.ENVIRONMENT, fault, "Check the permissions of its folder", "フォルダーの権限");
        assertThat(database).hasBinaryContent(before);
        assertThat(files()).containsExactly("archive/2026-04-01/a.csv", "inbox/b.csv", WORKBOOK);
        finishesNow("archive/2026-04-01/a.csv", "archive/2026-04-01/b.csv", WORKBOOK);
    }

    @Test
    void anArchiveThatCannotBeWrittenIsNamedAndTheNightFinishesByMovingTheFiles() throws IOException {
        Files.createDirectory(folder.resolve("archive"));
        Path ofTheDay = bar("archive", READ_ONLY_FOLDER).resolve("2026-04-01");
        Fault fault = Fault.of(FaultId.ARCHIVE_NOT_WRITABLE, Place.file("a.csv"), ofTheDay);

        refuses(ExitCode.ENVIRONMENT, fault, "may write into that folder and into the inbox", "そのフォルダーと inbox に");
        assertThat(files()).containsExactly("inbox/a.csv", WORKBOOK);
        finishesNow();
    }

    @Test
    void anInboxOutOfWhichNothingCanBeMovedIsNamed() throws IOException {
        bar("inbox", READ_ONLY_FOLDER);
        Fault fault = Fault.of(FaultId.ARCHIVE_NOT_WRITABLE, Place.file("a.csv"), folder.resolve("archive/2026-04-01"));

        refuses(ExitCode.ENVIRONMENT, fault, "may write into that folder and into the inbox", "そのフォルダーと inbox に");
        assertThat(files()).containsExactly("inbox/a.csv", WORKBOOK);
        finishesNow();
    }

    @Test
    void withoutItsLogTheNightIsDoneAndSaysSo() throws IOException {
        Path log = put("logs/koemine.log", "");
        bar("logs/koemine.log", READ_ONLY_FILE);
        Fault fault = Fault.of(FaultId.LOG_NOT_WRITTEN, Place.NOWHERE, log);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Answer answer = run(locale, "--log=" + log);
            assertThat(answer.err().strip()).isEqualTo(new FaultMessages(locale).word(fault));
            assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        }
        bar("logs", READ_ONLY_FOLDER);
        Answer status = koemine.run("status", command.get(3), "--log=" + log + "2", "--locale=en");
        assertThat(status.err()).contains(log + "2 cannot be written; the work goes on without it.", "--log");
        assertThat(status.out()).contains("R-00001", "R-00002");
    }

    @Test
    void anExportIntoAFolderThatCannotBeWrittenIsNamed() throws IOException {
        finishesNow();
        Files.createDirectory(folder.resolve("out"));
        Path themes = bar("out", READ_ONLY_FOLDER).resolve("themes.csv");
        command = List.of("export", command.get(3), "--to=" + folder.resolve("out"));
        Fault fault = Fault.of(FaultId.OUTPUT_NOT_WRITABLE, Place.NOWHERE, themes);

        refuses(ExitCode.ENVIRONMENT, fault, "give another folder", "別のフォルダーを指定");
        assertThat(run(Locale.ENGLISH).code()).isEqualTo(ExitCode.DONE);
        assertThat(themes).exists();
    }
}
