package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.KoemineException;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;

/** A night in which a workbook came back fails in its middle; finished, it is the same night. */
class EditsRestartTest {
    private static final int ROWS = 200;

    @TempDir
    private static Path unbrokenFolder;

    private static Path typed;
    private static Night unbroken;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runUnbroken() throws IOException {
        typed = unbrokenFolder.resolve("typed.xlsx");
        try (Database database = TestDatabases.h2(unbrokenFolder)) {
            ReturningNights nights = new ReturningNights(database, unbrokenFolder).beginWithSurge(ROWS);
            nights.type(
                    nights.workbook(),
                    "0.xlsx",
                    typist -> typist.by("佐藤")
                            .type("COUNTERMEASURE.THEME", "new-03", "T-0002")
                            .type("COUNTERMEASURE.DUE", "new-03", "来月")
                            .type("THEME.name", "T-0001", "届かない")
                            .type("MERGE.into", "T-0003", "T-0001")
                            .type("SEVERITY.verdict", "SMOKE/S-1", "非該当")
                            .type("SIGNAL.memo", nights.signal(typist), "工場に確認中"));
            Files.copy(nights.inbox().resolve("0.xlsx"), typed);
            nights.night();
            assertThat(nights.told()).hasSize(6);
            unbroken = Night.in(database, unbrokenFolder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edits", "themes", "workbook", "archive"})
    void aNightThatFailedIsFinishedByTheNextStart(String step) throws IOException {
        try (Database database = TestDatabases.h2(folder)) {
            ReturningNights nights = new ReturningNights(database, folder).beginWithSurge(ROWS);
            Files.copy(typed, nights.inbox().resolve("0.xlsx"));
            Interruption failure = new Interruption(step, 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> nights.night(failure));
            nights.again(Interruption.none());

            assertThat(Night.in(database, folder)).isEqualTo(unbroken);
        }
    }
}
