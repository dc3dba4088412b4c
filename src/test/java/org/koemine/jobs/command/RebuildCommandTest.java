package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

/** The month's work, from the command line to the next night. */
class RebuildCommandTest {
    @TempDir
    private Path folder;

    private CommandSession session;

    @BeforeEach
    void begin() {
        session = new CommandSession(folder);
        session.firstNight();
    }

    @Test
    void aRebuildSaysWhatChangedAndTheNextSaysNothingDid() {
        session.shown("rebuild", "--date=2026-03-31");

        assertThat(session.shown("rebuild", "--date=2026-03-31"))
                .contains("テーマの整理 R-00003（業務日付 2026-03-31）が終わりました。", "変更はありません。");
    }

    @Test
    void themesTakenAsTheyAreFoundAreTheSameWhenFoundAgain() {
        session.shown("rebuild", "--date=2026-03-31", "--as-found");

        assertThat(session.shown("rebuild", "--date=2026-03-31", "--as-found")).contains("変更はありません。");
        assertThat(session.shown("rebuild", "--date=2026-03-31")).contains("変更はありません。");
    }

    @Test
    void aDryRunSaysWhatTheRebuildWillDoAndWritesNothing() {
        throwTogether(session.themeOf("C-6"), session.themeOf("C-11"));
        String before = session.shown("status", "--runs=9") + session.shown("theme", "list");

        String rehearsed = session.shown("rebuild", "--date=2026-03-31", "--dry-run");

        assertThat(rehearsed)
                .startsWith("試行のため、何も書き込んでいません。実行すると、指摘 20 件が今と違うテーマに入ります")
                .contains("分割先: 1 件", "T-0005 指摘 20 件");
        assertThat(session.shown("status", "--runs=9") + session.shown("theme", "list"))
                .isEqualTo(before);
        assertThat(eventsOf(session.shown("rebuild", "--date=2026-03-31"))).isEqualTo(eventsOf(rehearsed));
        assertThat(session.shown("rebuild", "--date=2026-03-31", "--dry-run")).contains("指摘 0 件", "変更はありません。");
    }

    @Test
    void afterMuchHistoryCameLateARebuildNamesTheWayToFindThemesAnew() {
        assertThat(session.shown("rebuild")).doesNotContain("--as-found");
        session.night(
                "2026-03-02",
                101,
                Collections.nCopies(13, CommandSession.TOILET).stream()
                        .flatMap(List::stream)
                        .toList());

        String hint = "今あるテーマは、R-00001 の時点にあった苦情 61 件から見つけたものです。今の苦情は 126 件あります。";
        assertThat(session.shown("rebuild", "--dry-run")).contains(hint);
        assertThat(session.shown("rebuild")).contains(hint);
        assertThat(session.shown("rebuild", "--as-found")).doesNotContain("今あるテーマは");
        assertThat(session.shown("rebuild")).doesNotContain("今あるテーマは");
    }

    /** As if two problems had once been taken for one. */
    private void throwTogether(String one, String other) {
        try (Database database =
                TestDatabases.open(folder.resolve("data/koemine").toString())) {
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute("UPDATE assignment SET theme_id = ? WHERE theme_id = ?", one, other));
        }
    }

    @Test
    void aDryRunOfADatabaseWithoutANightIsRefused() {
        Path database = folder.resolve("empty/koemine");
        TestDatabases.make(database);
        StringWriter err = new StringWriter();

        assertThat(Koemine.run(
                        new String[] {"rebuild", "--dry-run", "--locale=en", "--database=" + database},
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        Clock.systemUTC()))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("[K-547]");
    }

    /** What stands below the first line that says what was done. */
    private static List<String> eventsOf(String shown) {
        return shown.lines()
                .dropWhile(line -> !line.contains("R-0") && !line.startsWith("試行"))
                .skip(1)
                .toList();
    }

    @Test
    void aNightWithNothingNewSaysSoInWords() {
        assertThat(session.shown(
                        "nightly",
                        "--inbox=" + folder.resolve("inbox"),
                        "--reports=" + folder.resolve("reports"),
                        "--date=2026-03-02"))
                .contains("前回（2026-03-01 まで）からの受付: 変化なし");
    }

    @Test
    void statusTellsRebuildsFromNights() {
        session.shown("rebuild", "--date=2026-03-31");

        assertThat(session.shown("status", "--runs=2").lines().filter(line -> line.startsWith("R-")))
                .satisfiesExactly(
                        rebuild -> assertThat(rebuild).startsWith("R-00002").endsWith("テーマの整理"),
                        night -> assertThat(night).startsWith("R-00001").doesNotContain("テーマの整理"));
    }

    @Test
    void whatAPersonDecidedHoldsAlsoAfterARebuild() {
        String parking = session.themeOf("C-1");
        String toilet = session.themeOf("C-6");
        String power = session.themeOf("C-11");
        session.shown("theme", "rename", parking, "駐車場不足");
        session.shown("theme", "merge", toilet, power);
        session.shown("theme", "move", "C-2", power);
        session.shown("theme", "move", "C-3", "none");

        session.shown("rebuild");
        session.night("2026-03-02", 101, CommandSession.TOILET);

        assertThat(session.shown("theme", "list")).contains(parking, "駐車場不足").doesNotContain(toilet + " ");
        assertThat(IntStream.rangeClosed(101, 105).mapToObj(n -> session.themeOf("C-" + n)))
                .containsOnly(power);
        assertThat(List.of(session.themeOf("C-2"), session.themeOf("C-3"), session.themeOf("C-6")))
                .containsExactly(power, "-", power);
    }

    @Test
    void whatIsLikeARetiredThemeStaysOutAlsoAfterARebuild() {
        session.shown("theme", "retire", session.themeOf("C-6"));
        session.night("2026-03-02", 101, CommandSession.TOILET);

        session.shown("rebuild");

        assertThat(List.of(session.themeOf("C-6"), session.themeOf("C-101"))).containsOnly("-");
    }
}
