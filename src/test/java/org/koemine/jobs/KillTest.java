package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.jobs.command.Koemine;
import org.koemine.store.Database;
import org.koemine.testing.ChildJvm;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/**
 * Kills the program at random moments of every step and runs the same command again: the night must be the same. {@code
 * -Dkoemine.kills=30} for the long proof, {@code -Dkoemine.kills.seed=} to repeat another one.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("koemine.kills", 2);
    private static final long SEED = Long.getLong("koemine.kills.seed", 1);
    private static final int ROWS = 800;
    private static final int FILES_REFUSED = 4;
    private static final List<String> STEPS =
            List.of("intake", "analysis", "themes", "trends", "workbook", "editions", "archive");

    @TempDir
    private static Path unbrokenFolder;

    private static Night unbroken;
    private static StepTimes times;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() throws Exception {
        TestLogs.fill(unbrokenFolder.resolve("inbox"), ROWS);
        String file = unbrokenFolder.resolve("koemine").toString();
        assertThat(start(unbrokenFolder, file).waitFor()).isEqualTo(FILES_REFUSED);
        times = StepTimes.of(unbrokenFolder.resolve("koemine.log"));
        unbroken = night(unbrokenFolder, file);
    }

    private static Night night(Path folder, String database) {
        try (Database open = TestDatabases.open(database)) {
            return Night.in(open, folder);
        }
    }

    private static Process start(Path folder, String database) throws IOException {
        return ChildJvm.of(
                        Koemine.class,
                        "nightly",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("reports"),
                        "--log=" + folder.resolve("koemine.log"),
                        "--database=" + database,
                        "--date=" + TestLogs.LAST_DAY)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()))
                .start();
    }

    @Test
    void killedAndRunAgainOnH2ItIsTheSameNight() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Path place = Files.createDirectory(folder.resolve("h2-" + i));
            killAndRunAgain(place, place.resolve("koemine").toString(), i, new Random(SEED * 1_000 + i));
        }
    }

    @Test
    void killedAndRunAgainOnPostgresItIsTheSameNight() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Path place = Files.createDirectory(folder.resolve("postgres-" + i));
            killAndRunAgain(place, TestDatabases.postgresUrl(), i + 1, new Random(SEED * 2_000 + i));
        }
    }

    /** Once in the step, and half of the time again in what follows, for a restart can be killed too. */
    private static void killAndRunAgain(Path place, String database, int step, Random random) throws Exception {
        TestLogs.fill(place.resolve("inbox"), ROWS);
        Kill first = Kill.in(STEPS.get(step % STEPS.size()), times, random);
        Kill second = Kill.in(STEPS.get(random.nextInt(STEPS.size())), times, random);
        Path log = place.resolve("koemine.log");
        first.of(start(place, database), log);
        if (random.nextBoolean()) {
            second.of(start(place, database), log);
        }
        String moments = first + ", " + second;
        assertThat(start(place, database).waitFor())
                .as("%s: %s", moments, Files.readString(place.resolve("said.txt")))
                .isEqualTo(FILES_REFUSED);
        Night night = night(place, database);
        assertThat(night.files()).as(moments).isEqualTo(unbroken.files());
        unbroken.tables()
                .forEach((table, rows) -> assertThat(night.tables().get(table))
                        .as("%s, table %s", moments, table)
                        .isEqualTo(rows));
    }
}
