package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.guide.Guide;
import org.koemine.jobs.encoder.SentenceEncoder;
import org.koemine.run.RunProvenance.SettingUsed;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestEncoder;
import org.koemine.testing.TestLogs;
import org.koemine.themes.Encoder;
import org.koemine.themes.FeatureSpaceStore;

/** Nights with a sentence encoder switched on. */
class EncodedNightTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 300;

    @TempDir
    private static Path unbrokenFolder;

    private static SentenceEncoder open;
    private static Encoder encoder;
    private static Night unbroken;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() {
        open = SentenceEncoder.open(Optional.of(TestEncoder.in(unbrokenFolder.resolve("encoder"))));
        encoder = open.encoder();
        TestLogs.fill(unbrokenFolder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(unbrokenFolder)) {
            run(database, unbrokenFolder, encoder, Interruption.none());
            unbroken = Night.in(database, unbrokenFolder);
        }
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static Run run(Database database, Path folder, Encoder encoder, Progress progress) {
        NightlyOrder order = new NightlyOrder(
                folder.resolve("inbox"),
                folder.resolve("reports"),
                TestLogs.LAST_DAY,
                Settings.DEFAULT,
                Guide.NONE,
                encoder,
                "test");
        List<Run> runs = new JobLauncher(database, CLOCK, progress).run(order);
        return runs.get(runs.size() - 1);
    }

    private static Interruption failure() {
        return new Interruption("themes", 1, () -> {
            throw new IllegalStateException("planned");
        });
    }

    @Test
    void aNightThatFailedIsFinishedAsIfNothingHadBeen() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> run(database, folder, encoder, failure()));

            run(database, folder, encoder, Interruption.none());

            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }

    @Test
    void aNightThatWasBegunWithAnEncoderIsNotFinishedWithAnother() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> run(database, folder, encoder, failure()));

            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> run(database, folder, Encoder.NONE, Interruption.none()))
                    .satisfies(e -> assertThat(e.faults())
                            .extracting(Fault::id)
                            .containsExactly(FaultId.ENCODER_OF_RUN_WANTED));

            run(database, folder, encoder, Interruption.none());
            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }

    @Test
    void theReportSaysWithWhichEncoderItWasMadeAndNotWhereItLies() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            Run run = run(database, folder, encoder, Interruption.none());

            assertThat(new ContentReader(database.jdbi()).read(run).provenance().settings())
                    .last()
                    .isEqualTo(new SettingUsed("encoder", encoder.name(), ""));
            assertThat(encoder.name())
                    .startsWith(TestEncoder.MODEL + " (SHA-256 ")
                    .doesNotContain("/");
        }
    }

    @Test
    void switchedOnLaterTheWholeNightIsMeasuredByIt() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            run(database, folder, Encoder.NONE, Interruption.none());
            TestLogs.fill(folder.resolve("inbox"), ROWS / 2);
            Set<String> asked = ConcurrentHashMap.newKeySet();
            AtomicLong calls = new AtomicLong();
            Encoder counted = new Encoder(encoder.name(), text -> {
                asked.add(text);
                calls.incrementAndGet();
                return encoder.vectors().apply(text);
            });

            Run second = run(database, folder, counted, Interruption.none());

            assertThat(second.encoder()).isEqualTo(encoder.name());
            assertThat(calls).hasValue(asked.size());
            assertThat(new FeatureSpaceStore(database.jdbi()).encoder()).isEqualTo(encoder.name());
        }
    }

    @Test
    void aRebuildIsMeasuredByItToo() {
        TestLogs.fill(folder.resolve("inbox"), ROWS);
        try (Database database = TestDatabases.h2(folder)) {
            run(database, folder, Encoder.NONE, Interruption.none());

            Run rebuilt = rebuild(database, encoder);

            assertThat(rebuilt.encoder()).isEqualTo(encoder.name());
            List<String> standing = Night.in(database, folder).tables().get("assignment");
            assertThat(rebuild(database, encoder).id().value()).isEqualTo(3);
            assertThat(Night.in(database, folder).tables().get("assignment")).isEqualTo(standing);
            assertThat(new FeatureSpaceStore(database.jdbi()).encoder()).isEqualTo(encoder.name());
        }
    }

    private static Run rebuild(Database database, Encoder encoder) {
        RebuildOrder order = new RebuildOrder(TestLogs.LAST_DAY, Settings.DEFAULT, encoder, false, "test");
        return new JobLauncher(database, CLOCK, Interruption.none())
                .rebuild(order)
                .get(0);
    }
}
