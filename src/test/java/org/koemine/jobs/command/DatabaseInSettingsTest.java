package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;

/** The settings name the database; its password is told to nobody. */
class DatabaseInSettingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "himitsu2026";
    private static final String LOG = """
            受付番号,受付日,お客様名,商品名,内容
            1,2026-03-30,山田太郎,みかん,荷物が届かない。
            2,2026-03-31,鈴木花子,りんご,箱がつぶれていた。
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void fillInbox() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/a.csv"), LOG, StandardCharsets.UTF_8);
    }

    private void settings(String page) throws IOException {
        Files.writeString(folder.resolve("settings.yaml"), page, StandardCharsets.UTF_8);
    }

    private void database(String address) throws IOException {
        settings("store:\n  database: \"" + address + "\"\n");
    }

    private int koemine(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--locale=en", "--settings=" + folder.resolve("settings.yaml"), "--log=" + log()));
        arguments.addAll(List.of(more));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int code = Koemine.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), CLOCK);
        said.append(out.toString()).append(err.toString());
        return code;
    }

    private int nightly(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--inbox=" + folder.resolve("inbox"), "--reports=" + folder.resolve("reports")));
        arguments.addAll(List.of(more));
        return koemine("nightly", arguments.toArray(String[]::new));
    }

    private Path log() {
        return folder.resolve("koemine.log");
    }

    private void everyCommandWorksOn(String address) throws IOException {
        database(address);
        assertThat(nightly()).as(said.toString()).isEqualTo(ExitCode.DONE);
        assertThat(koemine("status")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("R-00001  for 2026-04-01  done").contains("2 new");
        assertThat(koemine("export", "--to=" + folder.resolve("out"))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("assignments.csv: 2 rows");
        assertThat(koemine("purge", "--before=2026-03-31")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("older than 2026-03-31: 1 complaints");
    }

    @Test
    void everyCommandWorksOnTheFileThatTheSettingsName() throws IOException {
        everyCommandWorksOn(folder.resolve("kept/here").toString());
        assertThat(folder.resolve("kept/here.mv.db")).exists();
    }

    @Test
    void everyCommandWorksOnTheServerThatTheSettingsNameAndItsPasswordIsTold() throws IOException {
        String url = TestDatabases.postgresUrl() + "&password=" + SECRET;
        everyCommandWorksOn(url);
        assertThat(said.toString()).doesNotContain(SECRET);
        assertThat(Files.readString(log(), StandardCharsets.UTF_8))
                .contains("step archive ended")
                .doesNotContain(SECRET);
        try (Database database = TestDatabases.open(url)) {
            assertThat(Night.in(database, folder).tables().toString())
                    .contains("status=DONE")
                    .doesNotContain(SECRET, "jdbc:");
        }
        assertThat(unzipped(folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx")))
                .contains("intake.zone")
                .doesNotContain(SECRET, "jdbc:");
    }

    private static String unzipped(Path workbook) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void theCommandLineWinsOverTheSettings() throws IOException {
        database(folder.resolve("settings").toString());
        assertThat(nightly("--database=" + folder.resolve("asked"))).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("asked.mv.db")).exists();
        assertThat(folder.resolve("settings.mv.db")).doesNotExist();
    }

    @Test
    void theLogLiesBesideTheFileThatTheSettingsName() throws IOException {
        TestDatabases.make(folder.resolve("kept/here"));
        database(folder.resolve("kept/here").toString());
        Koemine.run(
                new String[] {"status", "--settings=" + folder.resolve("settings.yaml")},
                new PrintWriter(out),
                new PrintWriter(err),
                CLOCK);
        assertThat(folder.resolve("kept/koemine.log")).exists();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword() throws IOException {
        database("jdbc:postgresql://localhost:1/koemine?user=me&password=" + SECRET);
        assertThat(koemine("status")).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString())
                .contains("jdbc:postgresql://localhost:1/koemine")
                .doesNotContain(SECRET);
        assertThat(Files.readString(log(), StandardCharsets.UTF_8)).doesNotContain(SECRET);
    }

    @Test
    void aWrongDatabaseIsSaidTogetherWithEveryOtherProblem() throws IOException {
        settings("themes:\n  granularity: 99\nstore:\n  database: jdbc:mysql://db/x?password=" + SECRET + "\n");
        for (String command : List.of("status", "export", "nightly")) {
            assertThat(koemine(command)).isEqualTo(ExitCode.SETTINGS);
            assertThat(err.toString().lines()).hasSize(2);
        }
        assertThat(said.toString()).contains("[K-126]").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--database=jdbc:mysql://db/x?password=" + SECRET,
                "--database=postgresql://me:" + SECRET + "@db/x",
                "--database=jdbc:postgresql://me:" + SECRET + "@db/x",
                "--database=jdbc:postgresql://db:99999/x?password=" + SECRET,
                "--database=jdbc:postgresql://db/x?password=%zz" + SECRET,
                "--databse=jdbc:postgresql://db/x?password=" + SECRET,
                "jdbc:postgresql://db/x?password=" + SECRET,
                "--runs=jdbc:postgresql://db/x?password=" + SECRET
            })
    void aPasswordOnAWrongCommandLineIsNotRepeated(String argument) throws IOException {
        settings("");
        assertThat(koemine("status", argument)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).isNotBlank().doesNotContain(SECRET);
        assertThat(folder.toFile().list()).isSubsetOf("inbox", "settings.yaml", "koemine.log");
    }

    @Test
    void aPurgeGoesByTheZoneOfTheSettings() throws IOException {
        TestDatabases.make(folder.resolve("koemine"));
        String store = "store:\n  database: \"" + folder.resolve("koemine") + "\"\n";
        settings(store + "intake:\n  zone: Pacific/Honolulu\n");
        assertThat(koemine("purge", "--before=2026-04-01")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("2026-04-01");
        settings(store);
        assertThat(koemine("purge", "--before=2026-04-01")).isEqualTo(ExitCode.DONE);
    }
}
