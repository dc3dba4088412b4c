package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.text.MentionId;
import org.koemine.themes.LedgerStore;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** What a person has placed stays there, also where the complaint's text is analysed again. */
class HandPlacementTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "受付番号,受付日,お客様名,商品名,内容,状態\n";
    private static final String BOX = "箱がつぶれていました。";
    private static final String PHONE = "電話がつながりません。";

    @TempDir
    private Path folder;

    private Database database;

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void firstNight(Database opened) throws IOException {
        database = opened;
        TestLogs.fill(folder.resolve("inbox"), 300);
        say(BOX + PHONE);
        night(Guide.NONE);
        assertThat(standings())
                .extracting(row -> row.replaceAll(" T-\\d+", ""))
                .containsExactly("0 false " + BOX, "1 false " + PHONE);
    }

    private void say(String text) throws IOException {
        Files.writeString(folder.resolve("inbox/9-own.csv"), HEADER + "X-1,2026-03-30,佐藤,毛布," + text + ",対応中\n");
    }

    private void move(int ordinal, Optional<ThemeId> to) {
        new LedgerDesk(database, CLOCK, ZoneOffset.UTC)
                .decide(() -> new ThemeDecision.Move(new MentionId(serial(), ordinal), to), "山本", "朝礼");
    }

    private long serial() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT serial FROM complaint WHERE complaint_id = 'X-1' ORDER BY serial")
                        .mapTo(Long.class)
                        .one());
    }

    private List<String> standings() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT a.mention_ordinal, a.theme_id, a.by_hand, m.mention_text
                                FROM assignment a
                                JOIN mention m ON m.serial = a.serial AND m.mention_ordinal = a.mention_ordinal
                                WHERE a.serial = :serial ORDER BY a.mention_ordinal
                                """)
                        .bind("serial", serial())
                        .map((row, context) -> row.getInt(1) + " " + row.getString(2) + " " + row.getBoolean(3) + " "
                                + row.getString(4))
                        .list());
    }

    private List<String> events() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT theme_id, evidence FROM theme_event WHERE kind = 'PLACEMENT_GONE'
                                ORDER BY theme_id, event_ordinal
                                """)
                        .map((row, context) -> row.getString(1) + " " + row.getString(2))
                        .list());
    }

    private ThemeId elsewhere(int ordinal) {
        ThemeId now = new LedgerStore(database.jdbi())
                .standings(serial())
                .get(ordinal)
                .theme()
                .orElse(ThemeId.of(9));
        return now.equals(ThemeId.of(1)) ? ThemeId.of(2) : ThemeId.of(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMentionThatIsStillSaidKeepsTheThemeAPersonGaveIt(boolean onPostgres) throws IOException {
        firstNight(onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder));
        ThemeId theme = elsewhere(1);
        move(1, Optional.of(theme));

        say("請求が二重になっている。" + BOX + PHONE + "返金がまだです。");
        night(Guide.NONE);

        assertThat(standings()).hasSize(4).contains("2 " + theme + " true " + PHONE);
        assertThat(standings()).filteredOn(row -> row.contains("true")).hasSize(1);
        assertThat(core()).contains("2 " + theme);
        assertThat(new LedgerStore(database.jdbi()).decided(new MentionId(serial(), 2)))
                .hasValueSatisfying(occasion -> assertThat(occasion.by()).isEqualTo("山本"));
        assertThat(events()).isEmpty();

        say("返金がまだです。電話がつながりませんでした。");
        night(Guide.NONE);
        assertThat(events()).containsExactly(theme + " X-1:2");
    }

    private List<String> core() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT mention_ordinal, theme_id FROM theme_core WHERE serial = :serial
                                ORDER BY mention_ordinal
                                """)
                        .bind("serial", serial())
                        .map((row, context) -> row.getInt(1) + " " + row.getString(2))
                        .list());
    }

    @Test
    void aCorrectedMentionKeepsItToo() throws IOException {
        firstNight(TestDatabases.h2(folder));
        ThemeId theme = elsewhere(1);
        move(1, Optional.of(theme));

        say(BOX + "電話が全くつながりません。");
        night(Guide.NONE);

        assertThat(standings()).contains("1 " + theme + " true 電話が全くつながりません。");
    }

    @Test
    void whatAPersonTookOutOfAThemeStaysOutUntilItIsSaidNoMore() throws IOException {
        firstNight(TestDatabases.h2(folder));
        ThemeId from = new LedgerStore(database.jdbi())
                .standings(serial())
                .get(1)
                .theme()
                .orElseThrow();
        move(1, Optional.empty());

        say(PHONE);
        night(Guide.NONE);
        assertThat(standings()).containsExactly("0 null true " + PHONE);

        say("返金がまだです。");
        night(Guide.NONE);
        assertThat(standings()).noneMatch(row -> row.contains("true"));
        assertThat(events()).containsExactly(from + " X-1:0");
    }

    @Test
    void aNewStopPhraseDoesNotUndoADecision() throws IOException {
        firstNight(TestDatabases.h2(folder));
        ThemeId theme = elsewhere(1);
        move(1, Optional.of(theme));
        Files.writeString(folder.resolve("stop.yaml"), "- 箱がつぶれていました\n");

        night(GuideReader.read(
                folder,
                new GuideSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("stop.yaml"))));

        assertThat(standings()).containsExactly("0 " + theme + " true " + PHONE);
    }

    private void night(Guide guide) {
        new JobLauncher(database, CLOCK, Interruption.none())
                .run(new NightlyOrder(
                        folder.resolve("inbox"),
                        folder.resolve("reports"),
                        TestLogs.LAST_DAY,
                        Settings.DEFAULT,
                        guide,
                        "test"));
    }
}
