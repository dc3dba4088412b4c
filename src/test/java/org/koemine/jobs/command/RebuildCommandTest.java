package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
