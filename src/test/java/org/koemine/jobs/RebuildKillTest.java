package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Kills a rebuild at random moments and gives the same command again: the themes must be those of an unbroken one. {@code
 * -Dkoemine.kills=30} for the long proof, {@code -Dkoemine.kills.seed=} to repeat another one.
 */
class RebuildKillTest {
    private static final int KILLS = Integer.getInteger("koemine.kills", 2);
    private static final long SEED = Long.getLong("koemine.kills.seed", 1);
    private static final String DATABASE = "koemine.mv.db";

    @TempDir
    private static Path night;

    @TempDir
    private static Path unbrokenFolder;

    private static Night unbroken;
    private static StepTimes times;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() throws Exception {
        TestLogs.fill(night.resolve("inbox"), 800);
        start(night, "nightly", "--inbox=" + night.resolve("inbox"), "--reports=" + night.resolve("reports"))
                .waitFor();
        Files.copy(night.resolve(DATABASE), unbrokenFolder.resolve(DATABASE));
        assertThat(start(unbrokenFolder, "rebuild").waitFor()).isZero();
        times = StepTimes.of(unbrokenFolder.resolve("koemine.log"));
        unbroken = tables(unbrokenFolder);
    }

    private static Night tables(Path folder) {
        try (Database database = TestDatabases.h2(folder)) {
            return Night.in(database, folder);
        }
    }

    /** Whether the kill came when all was done: another rebuild would be one more. */
    private static boolean isDone(Path folder) {
        try (Database database = TestDatabases.h2(folder)) {
            return database.jdbi()
                            .withHandle(handle -> handle.createQuery(
                                            "SELECT COUNT(*) AS n FROM run WHERE job = 'rebuild' AND status = 'DONE' ORDER BY n")
                                    .mapTo(Integer.class)
                                    .one())
                    > 0;
        }
    }

    private static Process start(Path folder, String... command) throws IOException {
        ProcessBuilder child = ChildJvm.of(Koemine.class, command);
        child.command().add("--database=" + folder.resolve("koemine"));
        child.command().add("--date=" + TestLogs.LAST_DAY);
        return child.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()))
                .start();
    }

    @Test
    void killedAndGivenAgainItIsTheSameRebuild() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Path place = Files.createDirectory(folder.resolve("kill-" + i));
            Files.copy(night.resolve(DATABASE), place.resolve(DATABASE));
            Kill kill = Kill.in("rebuild", times, new Random(SEED * 3_000 + i));
            kill.of(start(place, "rebuild"), place.resolve("koemine.log"));

            if (!isDone(place)) {
                assertThat(start(place, "rebuild").waitFor())
                        .as("%s: %s", kill, Files.readString(place.resolve("said.txt")))
                        .isZero();
            }
            assertThat(tables(place)).as("%s", kill).isEqualTo(unbroken);
        }
    }
}
