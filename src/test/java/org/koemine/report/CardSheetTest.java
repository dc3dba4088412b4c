package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.koemine.report.Chart.Series;
import org.koemine.testing.ReportContents;
import org.koemine.testing.ReportVariants;
import org.koemine.testing.Reports;
import org.koemine.text.MentionId;
import org.koemine.themes.Exemplar;
import org.koemine.themes.Theme;
import org.koemine.themes.ThemeId;
import org.koemine.trends.ControlLine;
import org.koemine.trends.ThemeTrend;

class CardSheetTest {
    /** Points a page of A4 upright has in height where a card's columns fill its width. */
    private static final double PAGE = 990;

    private static final ReportContent CONTENT = ReportContents.believable(Locale.JAPANESE, 300);

    @Test
    void theCommonestThemesAndEveryOneWithASignalHaveACardInParetoOrder() {
        Material material = Material.of(CONTENT);

        assertThat(material.cards().themes())
                .extracting(RankedTheme::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 24);
        assertThat(material.cards().themes())
                .filteredOn(theme -> theme.rank() > 10)
                .allSatisfy(theme -> assertThat(theme.signals()).isNotEmpty());
    }

    @Test
    void everyCardBeginsWhereLinksToItLead() {
        Sheet cards = layOut(CONTENT);
        Material material = Material.of(CONTENT);

        for (RankedTheme theme : material.cards().themes()) {
            Target target = material.card(theme.id()).orElseThrow();
            assertThat(cards.rows().get(target.row()).cells().get(0).value())
                    .isEqualTo(new Value.Text(theme.id().value() + "　" + theme.label()));
        }
    }

    @Test
    void everyCardFillsOnePageAlsoWhereItIsAsFullAsItGets() {
        everyCardFillsOnePage(layOut(CONTENT));
        everyCardFillsOnePage(layOut(full()));
    }

    private static void everyCardFillsOnePage(Sheet cards) {

        assertThat(cards.printing().areas()).hasSize(13);
        for (Area area : cards.printing().areas()) {
            double height = cards.rows().subList(area.firstRow(), area.lastRow() + 1).stream()
                    .mapToDouble(Row::height)
                    .sum();
            assertThat(height).isBetween(920.0, 930.0).isLessThan(PAGE);
            assertThat(cards.rows().get(area.lastRow()).height()).isGreaterThanOrEqualTo(20);
        }
        assertThat(cards.printing().landscape()).isFalse();
    }

    @Test
    void aVoiceIsMaskedAndLeadsToItsComplaint() {
        List<Theme> themes = CONTENT.themes().stream()
                .map(theme -> new Theme(
                        theme.id(),
                        theme.label(),
                        List.of("佐藤花子様"),
                        List.of(new Exemplar(new MentionId(7, 0), "佐藤花子です。090-1234-5678へ電話をください。"))))
                .toList();
        Sheet cards = layOut(ReportVariants.with(CONTENT, "themes", themes));
        String seventh = CONTENT.details().get(6).complaint().id().value();

        Row voice = cards.rows().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> cell.value().equals(new Value.Text("「●●です。［電話番号］へ電話をください。」"))))
                .findFirst()
                .orElseThrow();

        assertThat(voice.cells().get(0).value()).isEqualTo(new Value.Text(seventh));
        assertThat(voice.cells().get(0).link().map(Target::sheet)).contains("明細");
        assertThat(texts(cards)).noneMatch(text -> text.contains("佐藤"));
    }

    @Test
    void aTermThatIsDeniedIsReadableToo() {
        List<Theme> themes = CONTENT.themes().stream()
                .map(theme -> new Theme(theme.id(), theme.label(), List.of("チャイム", "鳴らす¬"), theme.exemplars()))
                .toList();

        assertThat(texts(layOut(ReportVariants.with(CONTENT, "themes", themes))))
                .anyMatch(text -> text.startsWith("手がかりの語：チャイム、鳴らす（否定）"))
                .noneMatch(text -> text.contains("¬"));
    }

    @Test
    void theChartShowsCountsUsualLimitAndMarksTheWeeksBeyondIt() {
        ThemeTrend first = CONTENT.trends().trends().get(0);
        List<Integer> counts = first.weekly();
        double limit = Collections.max(counts) - 1.0;
        ControlLine line =
                new ControlLine(Collections.nCopies(counts.size(), 2.5), Collections.nCopies(counts.size(), limit));
        Dossiers dossiers = new Dossiers(Map.of(), Map.of(first.theme(), line), Map.of(), Map.of(), List.of());

        Chart chart = layOut(ReportVariants.with(CONTENT, "dossiers", dossiers))
                .charts()
                .get(0);

        assertThat(chart.kind()).isEqualTo(Chart.Kind.CONTROL);
        assertThat(chart.series()).extracting(Series::name).containsExactly("件数", "通常", "上限", "上限を超えた週");
        assertThat(chart.series().get(1).figures()).containsOnly(2.5);
        assertThat(chart.series().get(3).figures())
                .containsExactlyElementsOf(counts.stream()
                        .map(count -> count > limit ? count : Double.NaN)
                        .toList());
    }

    @Test
    void withoutWeeksEnoughTheChartShowsCountsAloneAndSaysWhy() {
        Sheet cards = layOut(ReportVariants.with(CONTENT, "dossiers", Dossiers.NONE));

        assertThat(cards.charts().get(0).series()).extracting(Series::name).containsExactly("件数");
        assertThat(texts(cards)).contains("週が4つに満たないため、通常の件数と上限はまだ求められません。");
    }

    @Test
    void measuresOfAThemeStandOnItsCardWithoutNamesOfCustomers() {
        assertThat(texts(layOut(ReportVariants.judged(CONTENT))))
                .containsSubsequence(
                        "対策",
                        "内容",
                        "担当",
                        "期日",
                        "状態",
                        "効果判定",
                        "配送会社へ●●様の件を伝え、指定日の表示を改める",
                        "物流 三上",
                        "完了",
                        "効果あり　週3.2件→0.8件",
                        "指定日を過ぎた荷物を毎朝洗い出す");
    }

    /** Five long voices, more measures than a card lists and long texts everywhere. */
    private static ReportContent full() {
        String text = "お客様のおっしゃることは長く、".repeat(40);
        List<Theme> themes = CONTENT.themes().stream()
                .map(theme -> new Theme(
                        theme.id(),
                        theme.label(),
                        Collections.nCopies(20, "長い手がかりの語"),
                        IntStream.range(1, 6)
                                .mapToObj(i -> new Exemplar(new MentionId(i, 0), text + i))
                                .toList()))
                .toList();
        List<Measure> measures = CONTENT.themes().stream()
                .flatMap(theme -> Collections.nCopies(
                        5,
                        new Measure(
                                theme.id(),
                                text,
                                text,
                                Optional.empty(),
                                text,
                                Optional.of(new Measure.Outcome(text, text, true))))
                        .stream())
                .toList();
        Dossiers known = CONTENT.dossiers();
        return ReportVariants.with(
                ReportVariants.with(CONTENT, "themes", themes),
                "dossiers",
                new Dossiers(known.spreads(), known.lines(), known.voices(), new TreeMap<ThemeId, Double>(), measures));
    }

    private static Sheet layOut(ReportContent content) {
        return Reports.sheet(new ReportDesigner().layOut(content), "テーマカード");
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof Value.Text)
                .map(cell -> ((Value.Text) cell.value()).text())
                .toList();
    }
}
