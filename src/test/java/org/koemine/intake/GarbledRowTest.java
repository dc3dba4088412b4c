package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.intake.cells.CellText;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;
import org.koemine.settings.SourceSettings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

/** Rows whose encoding was mistaken, here or before, are taken in and named. */
class GarbledRowTest {
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final List<String> TEXTS = List.of("注文した荷物がまだ届きません。", "写真と色が違うので返品したいです。", "電話がつながらない。何度もかけています。");

    @TempDir
    private Path folder;

    private static String log(List<String> texts) {
        StringBuilder log = new StringBuilder("id,date,text\n");
        for (int i = 0; i < texts.size(); i++) {
            log.append(i + 1).append(",2026-01-05,").append(texts.get(i)).append('\n');
        }
        return log.toString();
    }

    private static String asWindows(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    }

    private static SourceSettings source(String encoding) {
        return new SourceSettings(
                "*",
                Optional.of(encoding),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                new TreeMap<>(Map.of("id", "id", "date", "received-on", "text", "text")));
    }

    @Test
    void ofUtf8ThatTheSettingsCallWindowsEveryRowIsNamed() {
        List<String> texts = List.of("荷物が届きません", "返金してください", TEXTS.get(0), "にもつがとどきません");
        Path file = ReadLog.write(folder, "a.csv", log(texts));

        ReadLog read = ReadLog.of(file, ReadLog.saying(source("windows-31j")));

        assertThat(read.reasons()).containsExactly("4 BYTES_MALFORMED");
        assertThat(read.accepted())
                .flatExtracting(row -> row.suspect().stream().toList())
                .extracting(row -> row.row() + " " + row.excerpt())
                .containsExactly("2 " + asWindows(texts.get(0)), "3 霑秘≡縺励※縺上□縺輔＞", "5 縺ｫ繧ゅ▽縺後→縺ｩ縺阪∪縺帙ｓ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasGarbledBeforeItCameIsNamedWithItsRowAndTheRemedy(boolean utf8AsWindows) {
        List<String> garbled = TEXTS.stream()
                .map(text ->
                        utf8AsWindows ? asWindows(text) : new String(text.getBytes(WINDOWS), StandardCharsets.UTF_8))
                .toList();
        Path file = ReadLog.write(
                folder,
                "b.csv",
                log(List.of(TEXTS.get(0), garbled.get(0), garbled.get(1), TEXTS.get(1), garbled.get(2))));

        ReadLog read = ReadLog.of(file, ReadLog.saying(source("UTF-8")));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted()).hasSize(5);
        List<SuspectRow> suspects =
                read.accepted().stream().flatMap(row -> row.suspect().stream()).toList();
        assertThat(suspects).extracting(SuspectRow::row).containsExactly(3L, 4L, 6L);
        assertThat(suspects)
                .extracting(SuspectRow::excerpt)
                .isEqualTo(garbled.stream().map(CellText::clean).toList());
        assertThat(ReadLog.worded(suspects.get(0).reason()))
                .startsWith("b.csv, row 3: text looks garbled. It was taken in")
                .contains("intake.sources")
                .endsWith("[K-313]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void suspectRowsAreKeptInTheOrderOfTheLogsUntilTheyArePurged(boolean onPostgres) {
        try (Database database = onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder)) {
            SuspectStore store = new SuspectStore(database.jdbi());
            RunId run = new RunId(1);
            database.jdbi()
                    .useHandle(handle -> handle.execute(
                            "INSERT INTO run (run_id, business_date, inbox, reports, settings, seed, version, status,"
                                    + " started_at) VALUES (1, ?, '', '', '', 1, '', 'DONE', ?)",
                            LocalDate.of(2026, 1, 5),
                            LocalDate.of(2026, 1, 5).atStartOfDay()));
            new LogFileStore(database.jdbi()).open(run, 0, new InputDigest("a.csv", "", 0));
            SuspectRow long1 = suspect("a.csv", 9, "縺".repeat(200));
            store.add(run, 1, List.of(suspect("b.csv", 2, "縺薙")));
            store.add(run, 0, List.of(suspect("a.csv", 7, "縺薙")));
            store.add(run, 0, List.of(long1));

            assertThat(store.of(run, 10)).containsExactly(suspect("a.csv", 7, "縺薙"), long1, suspect("b.csv", 2, "縺薙"));
            assertThat(store.of(run, 1)).hasSize(1);
            assertThat(store.count(run)).isEqualTo(3);
            assertThat(long1.excerpt()).isEqualTo("縺".repeat(60) + "…");

            store.purgeBefore(LocalDate.of(2026, 1, 5));
            assertThat(store.count(run)).isEqualTo(3);
            store.purgeBefore(LocalDate.of(2026, 1, 6));
            assertThat(store.count(run)).isZero();
        }
    }

    private static SuspectRow suspect(String file, long row, String excerpt) {
        return new SuspectRow(
                row,
                excerpt,
                Fault.of(FaultId.TEXT_GARBLED, Place.row(file, row).column("内容", "")));
    }
}
