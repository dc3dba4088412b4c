package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.themes.ThemeId;
import org.koemine.trends.Edition;
import org.koemine.trends.Signal;
import org.koemine.trends.ThemeTrend;
import org.koemine.trends.TrendSet;

/** What a weekly or monthly edition says of the week or month before. */
class ComparisonSheetTest {
    private static final Edition OCTOBER = new Edition(Edition.Kind.MONTHLY, LocalDate.of(2026, 10, 1));
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 5, 1);

    @Test
    void themesWithMoreComeFirstThenThoseWithFewerTheGreatestChangeOnTop() {
        assertThat(lines(
                        OCTOBER,
                        40,
                        38,
                        trend(1, 9, 4),
                        trend(2, 5, 5),
                        trend(3, 2, 8),
                        trend(4, 7, 2),
                        trend(5, 3, 4)))
                .containsExactly(
                        "前の月からの件数の変化 ← まとめへ戻る",
                        "今期 10月1日～10月31日（31日間） と前期 9月1日～9月30日（30日間） の件数。変化の大きい順。夜ごとに何がなぜ変わったかは、夜ごとのブックの「変更」にあります",
                        "テーマ番号 テーマ 今期 前期 増減 動き 新着・終息",
                        "受付件数（全体） 40 38 +2",
                        "増えたテーマ（2）",
                        "T-0001 荷物が予定の日に届かない 9 4 +5",
                        "T-0004 返金がまだ振り込まれない 7 2 +5",
                        "減ったテーマ（2）",
                        "T-0003 箱がつぶれて届いた 2 8 -6",
                        "T-0005 電話がつながらない 3 4 -1",
                        "件数の変わらないテーマ（1）は省いています。",
                        "少ない件数は偶然でも増減します。「動き」のあるテーマからご覧ください。");
    }

    @Test
    void itSaysWhatIsHeardForTheFirstTimeAgainOrNotAnyMore() {
        ThemeTrend first =
                new ThemeTrend(ThemeId.of(1), 3, 0, 3, OCTOBER.start(), OCTOBER.start(), 1, false, "", 0, List.of());

        assertThat(lines(OCTOBER, 5, 4, first, trend(2, 2, 0), trend(3, 0, 4)))
                .contains(
                        "T-0001 荷物が予定の日に届かない 3 0 +3 初めて", "T-0002 写真と色が違う 2 0 +2 再び", "T-0003 箱がつぶれて届いた 0 4 -4 今期はなし");
    }

    @Test
    void whatChanceHardlyExplainsIsMarked() {
        ReportContent content = ReportContents.believable(Locale.JAPANESE, 60);
        Signal signal = content.trends().signals().get(0);
        RankedTheme theme = Material.of(content).pareto().theme(signal.theme()).orElseThrow();

        assertThat(lines(sheet(content, OCTOBER)))
                .filteredOn(line -> line.startsWith(theme.id().value()))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains(new Wording(Locale.JAPANESE).of("signal." + signal.kind())));
    }

    @Test
    void aWeekIsComparedWithTheWeekBefore() {
        Edition week = new Edition(Edition.Kind.WEEKLY, LocalDate.of(2026, 10, 26));

        assertThat(lines(week, 0, 0))
                .startsWith("前の週からの件数の変化 ← まとめへ戻る")
                .contains("増えたテーマ（0）", "減ったテーマ（0）", "受付件数（全体） 0 0 0");
    }

    @Test
    void aNightsWorkbookSaysWhatChangedSinceTheNightBeforeInstead() {
        ReportContent content = ReportVariants.changed(ReportContents.believable(Locale.JAPANESE, 60));

        assertThat(lines(changes(new ReportDesigner().layOut(content)))).startsWith("前回からの件数の変化 ← まとめへ戻る");
    }

    private static ThemeTrend trend(int theme, int count, int previous) {
        return new ThemeTrend(
                ThemeId.of(theme), count, previous, 50, LONG_AGO, OCTOBER.start(), 9, false, "", 0, List.of());
    }

    private static List<String> lines(Edition edition, int received, int before, ThemeTrend... trends) {
        TrendSet set = new TrendSet(
                edition.period(),
                edition.previous(),
                List.of(),
                List.of(),
                received,
                before,
                List.of(trends),
                List.of());
        return lines(
                sheet(ReportVariants.with(ReportContents.believable(Locale.JAPANESE, 60), "trends", set), edition));
    }

    private static Sheet sheet(ReportContent content, Edition edition) {
        return changes(new ReportDesigner().layOut(content, edition));
    }

    private static Sheet changes(Report report) {
        return report.sheets().stream()
                .filter(sheet -> sheet.name().equals("変更"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .map(Cell::value)
                        .map(ComparisonSheetTest::shown)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<String> shown(Value value) {
        if (value instanceof Value.Change change) {
            return Optional.of(change.number() > 0 ? "+" + change.number() : "" + change.number());
        }
        if (value instanceof Value.Whole whole) {
            return Optional.of("" + whole.number());
        }
        return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
