package org.koemine.prevention.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koemine.themes.Heirs;
import org.koemine.themes.LedgerTheme;
import org.koemine.themes.ThemeId;

class StandingMarksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Heirs HEIRS = new Heirs(List.of(theme(3, 0), theme(7, 8), theme(8, 3)));

    private static LedgerTheme theme(int number, int heir) {
        return new LedgerTheme(
                ThemeId.of(number),
                "荷崩れ",
                heir == 0 ? LedgerTheme.State.STANDS : LedgerTheme.State.MERGED,
                heir == 0 ? Optional.empty() : Optional.of(ThemeId.of(heir)),
                false);
    }

    private static EditKey memo(int theme, LocalDate since) {
        return EditKey.signal(ThemeId.of(theme), since, MarkStore.MEMO);
    }

    @Test
    void aMarkOnAMergedThemeStandsWithTheLastOfItsHeirs() {
        StandingMarks marks = new StandingMarks(Map.of(memo(7, MONDAY), "工場に確認中"), HEIRS);

        assertThat(marks.all()).isEqualTo(Map.of(memo(3, MONDAY), "工場に確認中"));
        assertThat(marks.heir(memo(7, MONDAY))).isEqualTo(memo(3, MONDAY));
        assertThat(marks.others(memo(3, MONDAY))).containsExactly(memo(7, MONDAY));
    }

    @Test
    void ofSeveralMemosTheHeirsOwnIsFirstAndNoneIsSaidTwice() {
        StandingMarks marks = new StandingMarks(
                Map.of(memo(7, MONDAY), "工場に確認中", memo(8, MONDAY), "出荷停止", memo(3, MONDAY), "出荷停止"), HEIRS);

        assertThat(marks.of(memo(3, MONDAY))).isEqualTo("出荷停止\n工場に確認中");
        assertThat(marks.of(memo(3, MONDAY.plusDays(1)))).isEmpty();
    }
}
