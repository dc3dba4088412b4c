package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.guide.Guide;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;

/** A letter that slipped into the columns of names: PostgreSQL refuses it in an index, and the night was lost. */
class LongNamesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void doesNotLoseTheNight(boolean onPostgres) throws IOException {
        String letter = new Random(1)
                .ints(20_000, 'ぁ', 'ん')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String cells = String.join(",", "9001", "2026-03-20", letter, letter, "荷物がまだ届きません。", letter);
        TestLogs.fill(folder.resolve("inbox"), 60);
        Files.writeString(
                folder.resolve("inbox/slipped.csv"),
                "受付番号,受付日,お客様名,商品名,内容,状態\n" + cells + "\n",
                StandardCharsets.UTF_8);

        try (Database database = onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder)) {
            List<Run> runs = new JobLauncher(database, CLOCK, Interruption.none())
                    .run(new NightlyOrder(
                            folder.resolve("inbox"),
                            folder.resolve("reports"),
                            TestLogs.LAST_DAY,
                            Settings.DEFAULT,
                            Guide.NONE,
                            "test"));
            // Refused is the empty file that stands beside it.
            assertThat(runs).extracting(Run::status).containsExactly(RunStatus.FILES_REFUSED);
            assertThat(customer(database)).isEqualTo(letter.substring(0, 200) + "…");
        }
    }

    private static String customer(Database database) {
        String sql = "SELECT customer FROM complaint WHERE complaint_id = '9001' ORDER BY 1";
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
